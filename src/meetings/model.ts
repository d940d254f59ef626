import { int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import { closingTime } from "../lib/calendar/deadline";
import type { HolidayChanges } from "../lib/calendar/holidays";
import { workingDaysAfter, workingDaysBefore } from "../lib/calendar/working-days";
import { type Day, type Instant, type Time, dayOf, instantOf } from "../lib/clock";
import { refused } from "../lib/errors";

/** The ways to meet that a plan may choose. */
export const choosable = ["in_person", "online", "hybrid", "circulated"] as const;
/** All of them; of meetings long past the way may not be known. */
export const formats = [...choosable, "unknown"] as const;
export const states = ["planning", "announced", "held", "finalized", "cancelled"] as const;
export type Format = (typeof formats)[number];
export type State = (typeof states)[number];

export const Meeting = {
  id: text,
  bodyId: text,
  number: optional(int),
  format: oneOf(...formats),
  state: oneOf(...states),
  day: optional(text),
  plannedStart: optional(text),
  plannedEnd: optional(text),
  actualStart: optional(text),
  actualEnd: optional(text),
  place: text,
  /** The instant until which members reply. */
  replyDue: optional(text),
  contact: text,
  summary: text,
  cancelReason: text,
  source: text,
  sourceUrl: text,
  version: int,
};
export type Meeting = RowOf<typeof Meeting>;

/** A meeting as the list shows it. */
export const Listed = {
  id: text,
  number: optional(int),
  format: oneOf(...formats),
  state: oneOf(...states),
  day: optional(text),
  plannedStart: optional(text),
  place: text,
};
export type Listed = RowOf<typeof Listed>;

export type MeetingRefusal =
  | "meeting.wrongState"
  | "meeting.closed"
  | "meeting.tooEarly"
  | "meeting.notReady";

/** A 持ち回り meeting gathers nobody: it has neither place nor time, only a day of decision. */
export const gathers = (format: Format): boolean => format !== "circulated";

/** Whether people come to a place. */
export const hasPlace = (format: Format): boolean => format === "in_person" || format === "hybrid";

/** Whether plan and agenda may still change. */
export const isOpen = ({ state }: Pick<Meeting, "state">): boolean =>
  state === "planning" || state === "announced";

/** The next free session number after the highest so far. */
export const nextNumber = (highest: number | null | undefined): number => (highest ?? 0) + 1;

/** What is missing before a meeting can go on. */
const lacks = [
  "number",
  "day",
  "place",
  "replyDue",
  "agenda",
  "times",
  "presence",
  "proposals",
] as const;
export type Lack = (typeof lacks)[number];

const missing = (wanted: Partial<Record<Lack, boolean>>): Lack[] =>
  lacks.filter((lack) => wanted[lack]);

/** What an 開催案内 still needs. `items` are on the agenda. */
export const lacksToAnnounce = (meeting: Meeting, { items }: { items: number }): Lack[] =>
  missing({
    number: gathers(meeting.format) && meeting.number === null,
    day: meeting.day === null,
    place: hasPlace(meeting.format) && meeting.place === "",
    replyDue: meeting.replyDue === null,
    agenda: items === 0,
  });

/** What the record still needs of 日時・場所・出席者・議題. `unrecorded` seats have no presence yet. */
export const lacksToFinalize = (
  meeting: Meeting,
  facts: { items: number; proposals: number; unrecorded: number },
): Lack[] =>
  missing({
    day: meeting.day === null,
    times: gathers(meeting.format) && (meeting.actualStart === null || meeting.actualEnd === null),
    place: hasPlace(meeting.format) && meeting.place === "",
    presence: gathers(meeting.format) && facts.unrecorded > 0,
    agenda: facts.items === 0,
    proposals: facts.proposals > 0,
  });

/** Throws unless the meeting is in one of the states. */
export const mustBeIn = (meeting: Meeting, ...allowed: readonly State[]): void => {
  if (!allowed.includes(meeting.state))
    throw refused<MeetingRefusal>("meeting.wrongState", { state: meeting.state });
};

const complete = (lacking: readonly Lack[]): void => {
  if (lacking.length > 0)
    throw refused<MeetingRefusal>("meeting.notReady", { lacks: lacking.join(",") });
};

/** planning → announced, by the secretariat, once nothing is lacking. */
export function announced(meeting: Meeting, lacking: readonly Lack[]) {
  mustBeIn(meeting, "planning");
  complete(lacking);
  return { state: "announced" } as const;
}

interface Times {
  readonly actualStart: Time | null;
  readonly actualEnd: Time | null;
}

/** announced → held, by the secretariat, from the meeting's day on, with its actual times. */
export function held(meeting: Meeting, today: Day, times: Times) {
  mustBeIn(meeting, "announced");
  if (meeting.day === null || meeting.day > today)
    throw refused<MeetingRefusal>("meeting.tooEarly", { day: meeting.day ?? "" });
  return { state: "held", ...times } as const;
}

/** held → finalized, by the secretariat, once nothing is lacking. */
export function finalized(meeting: Meeting, lacking: readonly Lack[]) {
  mustBeIn(meeting, "held");
  complete(lacking);
  return { state: "finalized" } as const;
}

/** planning or announced → cancelled, by the secretariat, with the reason. */
export function cancelled(meeting: Meeting, cancelReason: string) {
  mustBeIn(meeting, "planning", "announced");
  return { state: "cancelled", cancelReason } as const;
}

/** Throws when the record of the meeting is closed: 確定 and 中止 are not edited. */
export function mustBeEditable(meeting: Meeting): void {
  if (meeting.state === "finalized" || meeting.state === "cancelled")
    throw refused<MeetingRefusal>("meeting.closed", { state: meeting.state });
}

/** Whose turn it is, and by when. */
export interface Turn {
  readonly what: "announce" | "reply" | "wait" | "hold" | "finalize";
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

/** The next step of a meeting; null when it is over. */
export function turnOf(meeting: Meeting, now: Instant, changes?: HolidayChanges): Turn | null {
  const { state, day, source } = meeting;
  if (state === "planning")
    return {
      what: "announce",
      due: day && byEvening(workingDaysBefore(day, daysOfNotice, changes)),
    };
  if (state === "announced") return announcedTurn(meeting, now);
  if (state === "held")
    return {
      what: "finalize",
      // Facts of an old meeting, taken from a source, are settled in nobody's time.
      due: day && source === "" ? byEvening(workingDaysAfter(day, daysToFinalize, changes)) : null,
    };
  return null;
}
