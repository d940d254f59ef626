import { int, oneOf, optional, text } from "../../../db/codecs";
import type { RowOf } from "../../../db/sql";
import { type Day, type Instant, dayOf } from "../../../lib/clock";
import type { Minutes } from "../../model";
import { type Asked, isOpen, standingOf } from "../model";

/** A seat's own deadline where it was extended, and when it was last reminded. */
export const SeatDue = {
  id: text,
  seatId: text,
  due: optional(text),
  extensionReason: text,
  remindedAt: optional(text),
  version: int,
};
export type SeatDue = RowOf<typeof SeatDue>;

/** Somebody who speaks for a seat today, or sat for its holder at the meeting. */
export const SeatSpeaker = {
  seatId: text,
  capacity: oneOf("holder", "aide", "proxy"),
  name: text,
};
export type SeatSpeaker = RowOf<typeof SeatSpeaker>;

/** A seat that speaks today for what was said in another, or in itself. */
export const Heir = { seatId: text, heirId: text };
export type Heir = RowOf<typeof Heir>;

/** The instant until which a seat answers. */
export const dueOf = (minutes: Pick<Minutes, "due">, seat: SeatDue | undefined): Instant | null =>
  seat?.due ?? minutes.due;

/** Whether a deadline comes before another, so that the other gives more time. */
export const endsBefore = (due: Instant | null, other: Instant): boolean =>
  due === null || due < other;

/** Whether a seat may be reminded now: not twice on one day. */
export const isRemindable = (seat: SeatDue | undefined, today: Day): boolean =>
  !seat?.remindedAt || dayOf(seat.remindedAt) < today;

/**
 * Whether silence counts as consent to a remark: only where that was stated, after the seat's own deadline, and only for a
 * text that stood before it. What changed since then was never asked about in time.
 */
export function isDeemable(
  asked: Asked,
  minutes: Pick<Minutes, "state" | "due" | "silenceIsConsent">,
  seat: SeatDue | undefined,
  now: Instant,
): boolean {
  const due = dueOf(minutes, seat);
  return (
    minutes.state === "confirming" &&
    minutes.silenceIsConsent &&
    due !== null &&
    now > due &&
    isOpen(asked) &&
    asked.changedAt <= due
  );
}

/** How many of a seat's remarks stand how. */
export interface Counts {
  readonly open: number;
  readonly corrected: number;
  readonly confirmed: number;
  readonly deemed: number;
  readonly bothViews: number;
}

const columnOf = {
  pending: "open",
  again: "open",
  corrected: "corrected",
  confirmed: "confirmed",
  accepted: "confirmed",
  both_views: "bothViews",
  deemed: "deemed",
} as const;

/** Counts remarks by how they stand; a text that the speaker's own correction became is confirmed. */
export function countsOf(asked: readonly Asked[]): Counts {
  const counts = { open: 0, corrected: 0, confirmed: 0, deemed: 0, bothViews: 0 };
  for (const one of asked) counts[columnOf[standingOf(one)]] += 1;
  return counts;
}

/** What is waited for while minutes are with their speakers: answers, then the secretariat's to corrections, then settling. */
export const progressOf = (asked: readonly Asked[]): "open" | "corrected" | "answered" => {
  const { open, corrected } = countsOf(asked);
  if (open > 0) return "open";
  return corrected > 0 ? "corrected" : "answered";
};

/** What a whole seat is said to be, the most pressing first. */
export const seatStandings = ["open", "corrected", "bothViews", "deemed", "confirmed"] as const;
export type SeatStanding = (typeof seatStandings)[number];

/** The one word for a seat: while anything is open it is 未確認, then what differs from 確認済 comes first. */
export const seatStanding = (counts: Counts): SeatStanding =>
  seatStandings.find((one) => counts[one] > 0) ?? "confirmed";
