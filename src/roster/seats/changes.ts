import { type Sql, add, revise, sql } from "../../db/sql";
import { type Day, type Instant, dayOf } from "../../lib/clock";
import type { Change } from "../../record/change";
import { sourceIn } from "../forms";
import { follow } from "./following-changes";
import type { Seat, SeatRole, Tier } from "./model";
import type { Bound } from "./model/following";

interface Typed {
  readonly postId: string;
  readonly tier: Tier;
  readonly role: SeatRole;
  readonly validFrom: Day;
  readonly source: string | null;
  readonly sourceUrl: string | null;
}

/** Whoever is aide to a seat is aide to the seat that takes its place too; the old grant stays for the old days. */
export const handAides = (fromSeat: string, toSeat: string, at: Instant): Sql =>
  sql`INSERT INTO role_grant (id, account_id, role, seat_id, granted_at)
    SELECT lower(hex(randomblob(10))), account_id, role, ${toSeat}, ${at}
    FROM role_grant WHERE seat_id = ${fromSeat} AND role = 'aide' AND ended_at IS NULL`;

/** Adds a seat to a body. */
export const addSeat = (id: string, bodyId: string, postName: string, typed: Typed): Change => ({
  event: { name: "roster.seatAdded", subjectId: id, detail: { name: postName } },
  statements: [add("seat", { id, bodyId, ...typed, ...sourceIn(typed) })],
});

/** Ends a seat on a day. */
export const endSeat = (seen: Seat, day: Day): Change => ({
  event: { name: "roster.seatEnded", subjectId: seen.id, detail: { name: seen.postName, day } },
  statements: [revise("seat", seen, { validTo: day })],
});

/** Takes back the end of a seat. */
export const reopenSeat = (seen: Seat): Change => ({
  event: { name: "roster.seatReopened", subjectId: seen.id, detail: { name: seen.postName } },
  statements: [revise("seat", seen, { validTo: null })],
});

interface Replacing {
  readonly seat: Seat;
  readonly id: string;
  readonly role: SeatRole;
}

const replaced = ({ seat, id, role }: Replacing, day: Day, at: Instant): Sql[] => [
  revise("seat", seat, { validTo: day }),
  add("seat", {
    id,
    bodyId: seat.bodyId,
    postId: seat.postId,
    tier: seat.tier,
    role,
    validFrom: day,
    validTo: seat.validTo,
    source: seat.source,
    sourceUrl: seat.sourceUrl,
  }),
  handAides(seat.id, id, at),
];

/** New ids for the two seats that take over. */
export interface NewSeats {
  readonly chairId: string;
  readonly memberId: string;
  readonly at: Instant;
}

/**
 * The chair passes to a seat on a day: it and the chair's end, and two new ones with their roles begin, to which what
 * is bound to the old ones follows.
 */
export function passChair(
  seat: Seat,
  chair: Seat | undefined,
  day: Day,
  { chairId, memberId, at }: NewSeats,
  bound: Bound,
): Change[] {
  const replacing: Replacing[] = [
    { seat, id: chairId, role: "chair" },
    ...(chair ? [{ seat: chair, id: memberId, role: "member" as const }] : []),
  ];
  const followed = replacing.map(({ seat: from, id }) =>
    follow({ from, to: { ...from, id }, day, today: dayOf(at) }, bound),
  );
  return [
    ...followed.flatMap(({ told }) => told),
    {
      event: {
        name: "roster.chairPassed",
        subjectId: seat.bodyId,
        detail: { post: seat.postName, postEn: seat.postNameEn || seat.postName, day },
      },
      statements: [
        ...replacing.flatMap((one) => replaced(one, day, at)),
        ...followed.flatMap(({ statements }) => statements),
      ],
    },
  ];
}
