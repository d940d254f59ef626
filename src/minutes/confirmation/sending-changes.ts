import { type Sql, revise, sql } from "../../db/sql";
import { type Day, type Instant, dayOf, timeOf } from "../../lib/clock";
import type { Change } from "../../record/change";
import type { Minutes } from "../model";
import { type Of, type SeatNamed, askSpeakersAt, factsOf, whileIn } from "./changes";
import { mustBeSendable } from "./model";
import type { SeatDue } from "./model/seat";

/** What the speakers are sent beside the draft. */
export interface Sending {
  readonly due: Instant;
  readonly message: string;
  readonly silenceIsConsent: boolean;
}

const dueTold = (due: Instant): { day: Day; time: string } => ({
  day: dayOf(due),
  time: timeOf(due),
});

/** Sends the draft to everybody who spoke: from now on it is with them. `speeches` are those of seats. */
export function sendDraft(
  of: Of,
  seen: Minutes,
  speeches: number,
  { due, message, silenceIsConsent }: Sending,
  at: Instant,
): Change {
  mustBeSendable(seen, speeches);
  return {
    event: { name: "minutes.sent", subjectId: of.id, detail: factsOf(of, null, dueTold(due)) },
    statements: [
      revise("minutes", seen, {
        state: "confirming",
        due,
        message,
        silenceIsConsent: Number(silenceIsConsent),
        sentAt: at,
      }),
      askSpeakersAt(of.id),
    ],
  };
}

const noRow = { due: null, extensionReason: "", remindedAt: null, version: 0 } as const;

/** Where a seat has no row yet it gets one; two first ones at the same moment clash as two writes of one row do. */
const put = (
  meetingId: string,
  seatId: string,
  seen: SeatDue | undefined,
  set: Partial<Pick<SeatDue, "due" | "extensionReason" | "remindedAt">>,
): Sql => {
  const { due, extensionReason, remindedAt, version } = { ...noRow, ...seen, ...set };
  return sql`INSERT INTO confirmation_seat (id, meeting_id, seat_id, due, extension_reason, reminded_at, version)
    VALUES (${`${meetingId}-${seatId}`}, ${meetingId}, ${seatId}, ${due}, ${extensionReason}, ${remindedAt}, ${version + 1})
    ON CONFLICT (meeting_id, seat_id) DO UPDATE SET due = excluded.due, extension_reason = excluded.extension_reason,
      reminded_at = excluded.reminded_at, version = excluded.version`;
};

/** Gives one seat more time, with the reason. */
export const extendSeat = (
  of: Of,
  seat: SeatNamed,
  seen: SeatDue | undefined,
  due: Instant,
  reason: string,
): Change => ({
  event: {
    name: "minutes.extended",
    subjectId: of.id,
    detail: factsOf(of, seat, { ...dueTold(due), reason }),
  },
  statements: [
    whileIn(of.id, "confirming"),
    put(of.id, seat.seatId, seen, { due, extensionReason: reason }),
  ],
});

/** A seat with the deadline that it had. */
export interface SeatWaiting {
  readonly seatId: string;
  readonly row: SeatDue | undefined;
}

/** Gives several seats more time at once, with the reason. */
export const extendSeats = (
  of: Of,
  seats: readonly SeatWaiting[],
  due: Instant,
  reason: string,
): Change => ({
  event: {
    name: "minutes.extendedTogether",
    subjectId: of.id,
    detail: factsOf(of, null, {
      ...dueTold(due),
      reason,
      count: String(seats.length),
      seatIds: JSON.stringify(seats.map(({ seatId }) => seatId)),
    }),
  },
  statements: [
    whileIn(of.id, "confirming"),
    ...seats.map(({ seatId, row }) => put(of.id, seatId, row, { due, extensionReason: reason })),
  ],
});

/** Reminds a seat that it has yet to answer. */
export const remindSeat = (
  of: Of,
  seat: SeatNamed,
  seen: SeatDue | undefined,
  due: Instant | null,
  at: Instant,
): Change => ({
  event: {
    name: "minutes.reminded",
    subjectId: of.id,
    detail: factsOf(of, seat, due === null ? {} : dueTold(due)),
  },
  statements: [whileIn(of.id, "confirming"), put(of.id, seat.seatId, seen, { remindedAt: at })],
});
