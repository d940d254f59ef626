import type { Page } from "../lib/page";
import { stateName, vocabulary } from "../words/meeting";
import type { MeetingStateName } from "./meeting-state";
import { Steps } from "./steps";

const course: readonly MeetingStateName[] = ["planning", "announced", "held", "finalized"];

/** How far a meeting has come; a cancelled one has left the course. */
export const MeetingSteps = ({
  page,
  state,
  format,
}: {
  page: Page;
  state: MeetingStateName;
  format?: string | undefined;
}) => {
  const w = vocabulary[page.lang];
  const here = course.indexOf(state);
  const stateAt = (index: number) =>
    index < here || state === "finalized" ? "done" : index === here ? "current" : "coming";
  return state === "cancelled" ? null : (
    <Steps
      page={page}
      label={w.steps}
      steps={course.map((name, index) => ({
        label: stateName(page.lang, name, format),
        state: stateAt(index),
      }))}
    />
  );
};
