import { whileRecordIsOpen } from "../minutes/model/rules";
import type { Change } from "../record/change";
import { type Sql, add, revise, sql } from "../db/sql";
import type { Facts } from "../lib/errors";
import type { Meeting } from "../meetings/model";
import { unmoved } from "../meetings/model/unmoved";
import type { Attendance, Coming, Presence, Status, Writer } from "./model";
import type { SeatLine } from "./model/lines";

/** Which seat of which meeting, and its row where there is one; `id` is for the row where there is none. */
export interface Place {
  readonly id: string;
  readonly meeting: Pick<Meeting, "id" | "number" | "state">;
  readonly seat: SeatLine;
}

const told = (
  { meeting: { number }, seat }: Place,
  status: Status | null,
  proxy: string,
): Facts => ({
  number: number === null ? "" : String(number),
  seatId: seat.seatId,
  post: seat.post.ja,
  postEn: seat.post.en,
  status: status ?? "unknown",
  proxy: status === "proxy" ? proxy : "",
});

type Columns = Partial<Record<keyof Attendance | "repliedBy", string | null>>;

const put = ({ id, meeting, seat }: Place, set: Columns): Sql =>
  seat.answer
    ? revise("attendance", seat.answer, set)
    : add("attendance", { id, meetingId: meeting.id, seatId: seat.seatId, ...set });

const inFull = (proxy: { readonly proxyTitle: string; readonly proxyName: string }) =>
  `${proxy.proxyTitle} ${proxy.proxyName}`.trim();

/** Who stands in is kept while either the answer or the record says 代理, and forgotten with the last of them. */
const proxyOf = (
  said: { readonly proxyTitle: string; readonly proxyName: string },
  status: Status | null,
  place: Place,
  other: Status | null | undefined,
) => {
  if (status === "proxy") return { proxyTitle: said.proxyTitle, proxyName: said.proxyName };
  const kept = other === "proxy" ? place.seat.answer : null;
  return { proxyTitle: kept?.proxyTitle ?? "", proxyName: kept?.proxyName ?? "" };
};

/** A seat answers whether it will come, or answers anew. */
export const reply = (place: Place, coming: Coming, by: Writer): Change => ({
  event: {
    name: "attendance.replied",
    subjectId: place.meeting.id,
    detail: told(place, coming.status, inFull(coming)),
  },
  statements: [
    unmoved(place.meeting),
    put(place, {
      reply: coming.status,
      ...proxyOf(coming, coming.status, place, place.seat.answer?.actual),
      repliedAt: by.at,
      repliedBy: by.accountId,
    }),
  ],
});

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

const awayRows = (place: Place, away: readonly string[]): Sql[] => [
  sql`DELETE FROM item_absence WHERE seat_id = ${place.seat.seatId}
    AND item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ${place.meeting.id})`,
  sql`INSERT INTO item_absence (item_id, seat_id)
    SELECT i.id, ${place.seat.seatId} FROM json_each(${JSON.stringify(away)}) j
    JOIN agenda_item i ON i.id = j.value WHERE i.meeting_id = ${place.meeting.id}`,
];

const stayAway = (place: Place, away: readonly string[]): Sql[] =>
  isSame(place.seat.away, away) ? [] : awayRows(place, away);

/** What came to pass at a seat; whoever was absent or is not recorded neither came late nor left. */
export function recordPresence(place: Place, presence: Presence): Change {
  const { actual } = presence;
  const wasThere = actual !== null && actual !== "absent";
  return {
    event: {
      name: "attendance.recorded",
      subjectId: place.meeting.id,
      detail: told(place, actual, inFull(presence)),
    },
    statements: [
      unmoved(place.meeting),
      whileRecordIsOpen(place.meeting.id),
      put(place, {
        actual,
        ...proxyOf(presence, actual, place, place.seat.answer?.reply),
        proxyPersonId: actual === "proxy" ? presence.proxyPersonId : null,
        arrived: wasThere ? presence.arrived : null,
        departed: wasThere ? presence.departed : null,
      }),
      ...stayAway(place, wasThere ? presence.away : []),
    ],
  };
}
