import type { HolidayChanges } from "../../lib/calendar/holidays";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { NextStep } from "../../ui/next-step";
import type { Meeting } from "../model";
import type { Turn } from "../model/turn";
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

/** The steps that the secretariat takes on a page of their own. */
const steps = {
  announce: "announce",
  hold: "hold",
  minutes: "minutes",
  finalize: "finalize",
  startCirculation: "circulation/start",
  closeCirculation: "circulation/close",
} as const;

const isStep = (what: Turn["what"]): what is keyof typeof steps => what in steps;

/** Whose turn it is, by when, and for the secretariat the button. */
export const TurnNow = ({ page, meeting, turn: { what, due }, changes, mayRun }: Props) => {
  const step = mayRun && isStep(what) ? what : null;
  return (
    <NextStep
      page={page}
      due={due && <Due page={page} due={due} changes={changes} counts />}
      action={
        step && (
          <LinkButton href={paths[page.lang].meetingStep(meeting.id, steps[step])} kind="primary">
            {step === "minutes" ? words[page.lang].openMinutes : words[page.lang][step]}
          </LinkButton>
        )
      }
    >
      {vocabulary[page.lang].turns[what]}
    </NextStep>
  );
};
