import type { Page } from "../../lib/page";
import { Steps } from "../../ui/steps";
import type { Meeting, State } from "../model";
import { words } from "../words/pages";
import { vocabulary } from "../words";

const course: readonly State[] = ["planning", "announced", "held", "finalized"];

/** How far a meeting has come; a cancelled one has left the course. */
export const MeetingSteps = ({ page, meeting }: { page: Page; meeting: Meeting }) => {
  const here = course.indexOf(meeting.state);
  const stateAt = (index: number) =>
    index < here || meeting.state === "finalized" ? "done" : index === here ? "current" : "coming";
  return meeting.state === "cancelled" ? null : (
    <Steps
      page={page}
      label={words[page.lang].steps}
      steps={course.map((state, index) => ({
        label: vocabulary[page.lang].states[state],
        state: stateAt(index),
      }))}
    />
  );
};
