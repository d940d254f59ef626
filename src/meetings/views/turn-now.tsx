import type { HolidayChanges } from "../../lib/calendar/holidays";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { NextStep } from "../../ui/next-step";
import type { Meeting, Turn } from "../model";
import { vocabulary } from "../words";
import { words } from "../page-words";
import { Due } from "./due";

interface Props {
  page: Page;
  meeting: Meeting;
  turn: Turn;
  changes: HolidayChanges;
  mayRun: boolean;
}

/** The page and words of the step that the secretariat takes now; null while it waits. */
const stepOf = (page: Page, what: Turn["what"]) => {
  const w = words[page.lang];
  if (what === "announce") return { step: "announce", label: w.announce };
  if (what === "hold") return { step: "hold", label: w.hold };
  return what === "finalize" ? { step: "finalize", label: w.finalize } : null;
};

/** Whose turn it is, by when, and for the secretariat the button. */
export const TurnNow = ({ page, meeting, turn: { what, due }, changes, mayRun }: Props) => {
  const step = mayRun ? stepOf(page, what) : null;
  return (
    <NextStep
      page={page}
      due={due && <Due page={page} due={due} changes={changes} counts />}
      action={
        step && (
          <LinkButton href={paths[page.lang].meetingStep(meeting.id, step.step)} kind="primary">
            {step.label}
          </LinkButton>
        )
      }
    >
      {vocabulary[page.lang].turns[what]}
    </NextStep>
  );
};
