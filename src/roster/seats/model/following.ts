import { int, optional, text } from "../../../db/codecs";
import type { RowOf } from "../../../db/sql";
import type { Day } from "../../../lib/clock";

/** A seat's reply to a meeting or to what goes round, or what was recorded of it there. */
export const SeatReply = {
  id: text,
  version: int,
  seatId: text,
  meetingId: text,
  number: optional(int),
};
export type SeatReply = RowOf<typeof SeatReply>;

/** An agenda item that a seat presents. */
export const SeatItem = { id: text, version: int, seatId: text, title: text };
export type SeatItem = RowOf<typeof SeatItem>;

/** What is bound to seats at the meetings on or after a day. */
export interface Bound {
  readonly replies: readonly SeatReply[];
  readonly items: readonly SeatItem[];
  /** What they replied to 持ち回り. */
  readonly circulated: readonly SeatReply[];
}

/** A day on or after which no meeting is. */
export const noDay: Day = "9999-12-31";

interface Named {
  readonly id: string;
  readonly postName: string;
  readonly postNameEn: string;
}

/** A seat whose place another takes from a day on. */
export interface Handover {
  readonly from: Named;
  readonly to: Named;
  readonly day: Day;
  /** The day that counts for a meeting, or a candidate, that has none. */
  readonly today: Day;
}
