import { closingTime } from "../../lib/calendar/deadline";
import type { HolidayChanges } from "../../lib/calendar/holidays";
import { workingDaysAfter, workingDaysBefore } from "../../lib/calendar/working-days";
import { type Day, type Instant, dayOf, instantOf } from "../../lib/clock";
import { type Meeting, gathers, isOpen } from "../model";

/** Whose turn it is, and by when. */
export interface Turn {
  readonly what:
    | "announce"
    | "reply"
    | "wait"
    | "hold"
    | "minutes"
    | "finalize"
    | "startCirculation"
    | "replyToCirculation"
    | "closeCirculation";
  readonly due: Instant | null;
}

/** The notice goes out five working days ahead, the record is settled fifteen after (事務局の目安). */
const daysOfNotice = 5;
const daysToFinalize = 15;

const announcedTurn = ({ day, replyDue }: Meeting, now: Instant): Turn => {
  if (day !== null && day <= dayOf(now)) return { what: "hold", due: instantOf(day, "23:59") };
  if (replyDue !== null && now <= replyDue) return { what: "reply", due: replyDue };
  return { what: "wait", due: day === null ? null : instantOf(day, "23:59") };
};

const byEvening = (due: Day): Instant => instantOf(due, closingTime);

/** Until when the papers of a circulated meeting go round, and whether its result can be recorded. */
interface GoingRound {
  readonly due: Instant;
  readonly isClosable: boolean;
}

const circulatedTurn = (goingRound: GoingRound | null): Turn => {
  if (goingRound === null) return { what: "startCirculation", due: null };
  const { due, isClosable } = goingRound;
  return isClosable ? { what: "closeCirculation", due: null } : { what: "replyToCirculation", due };
};

const plannedTurn = ({ day }: Meeting, changes?: HolidayChanges): Turn => ({
  what: "announce",
  due: day && byEvening(workingDaysBefore(day, daysOfNotice, changes)),
});

const recordTurn = ({ day, source }: Meeting, changes?: HolidayChanges): Turn => ({
  what: "finalize",
  // Facts of an old meeting, taken from a source, are settled in nobody's time.
  due: day && source === "" ? byEvening(workingDaysAfter(day, daysToFinalize, changes)) : null,
});

const heldTurn = (meeting: Meeting, areMinutesOpen: boolean, changes?: HolidayChanges): Turn =>
  areMinutesOpen ? { what: "minutes", due: null } : recordTurn(meeting, changes);

/** What else goes on with a meeting. */
interface Around {
  /** null until a circulated meeting's papers go round. */
  readonly goingRound?: GoingRound | null;
  /** Whether its minutes were begun and are not settled, which comes before its record is. */
  readonly areMinutesOpen?: boolean;
}

/** The next step of a meeting; null when it is over. */
export function turnOf(
  meeting: Meeting,
  now: Instant,
  changes?: HolidayChanges,
  around: Around = {},
): Turn | null {
  const { goingRound = null, areMinutesOpen = false } = around;
  if (meeting.state === "held") return heldTurn(meeting, areMinutesOpen, changes);
  if (!isOpen(meeting)) return null;
  if (!gathers(meeting.format)) return circulatedTurn(goingRound);
  return meeting.state === "planning" ? plannedTurn(meeting, changes) : announcedTurn(meeting, now);
}
