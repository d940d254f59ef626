import { int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import type { Day, Time } from "../lib/clock";
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
  | "meeting.notReady"
  | "meeting.circulated";

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
  "circulation",
  "minutes",
  "handouts",
] as const;
export type Lack = (typeof lacks)[number];

const missing = (wanted: Partial<Record<Lack, boolean>>): Lack[] =>
  lacks.filter((lack) => wanted[lack]);

/** What an 開催案内 still needs; papers that go round need something to decide only. `items` are on the agenda. */
export const lacksToAnnounce = (meeting: Meeting, { items }: { items: number }): Lack[] =>
  missing({
    number: gathers(meeting.format) && meeting.number === null,
    day: gathers(meeting.format) && meeting.day === null,
    place: hasPlace(meeting.format) && meeting.place === "",
    replyDue: gathers(meeting.format) && meeting.replyDue === null,
    agenda: items === 0,
  });

/** What is known of a meeting beside itself when its record is to be settled. */
export interface RecordFacts {
  readonly items: number;
  readonly proposals: number;
  /** Seats without a presence yet. */
  readonly unrecorded: number;
  /** Whether the result of a circulated meeting is recorded. */
  readonly hasResult: boolean;
  /** Whether minutes were begun and are not settled. */
  readonly unsettledMinutes?: boolean;
  /** Handouts that were submitted and wait to be checked. */
  readonly uncheckedHandouts?: number;
}

/** What the record still needs of 日時・場所・出席者・議題; of a circulated meeting, its result; minutes, once begun, are settled first, handouts checked. */
export const lacksToFinalize = (meeting: Meeting, facts: RecordFacts): Lack[] =>
  missing({
    day: meeting.day === null,
    times: gathers(meeting.format) && (meeting.actualStart === null || meeting.actualEnd === null),
    place: hasPlace(meeting.format) && meeting.place === "",
    presence: gathers(meeting.format) && facts.unrecorded > 0,
    agenda: facts.items === 0,
    proposals: facts.proposals > 0,
    circulation: !gathers(meeting.format) && !facts.hasResult,
    minutes: facts.unsettledMinutes === true,
    handouts: (facts.uncheckedHandouts ?? 0) > 0,
  });

/** Throws unless the meeting is in one of the states. */
export const mustBeIn = (meeting: Meeting, ...allowed: readonly State[]): void => {
  if (!allowed.includes(meeting.state))
    throw refused<MeetingRefusal>("meeting.wrongState", { state: meeting.state });
};

/** Throws for a circulated meeting, which is announced and held by its circulation. */
export function mustGather({ format }: Meeting): void {
  if (!gathers(format)) throw refused<MeetingRefusal>("meeting.circulated");
}

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
