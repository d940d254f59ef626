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

/** The button of the step that the reader can take; what goes round is open to everybody. */
const Step = ({ page, meeting, turn: { what }, mayRun }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  if (what === "replyToCirculation")
    return <LinkButton href={to.circulation(meeting.id)}>{w.openCirculation}</LinkButton>;
  return mayRun && isStep(what) ? (
    <LinkButton href={to.meetingStep(meeting.id, steps[what])} kind="primary">
      {what === "minutes" ? w.openMinutes : w[what]}
    </LinkButton>
  ) : null;
};

/** Whose turn it is, by when, and the button for whoever can take it. */
export const TurnNow = (props: Props) => {
  const { page, turn, changes } = props;
  const { what, due } = turn;
  return (
    <NextStep
      page={page}
      due={due && <Due page={page} due={due} changes={changes} counts />}
      action={<Step {...props} />}
    >
      {vocabulary[page.lang].turns[what]}
    </NextStep>
  );
};
