import { itemsOf } from "../agenda/queries";
import { attendanceOf } from "../attendance/queries";
import { text } from "../db/codecs";
import { Query, type Sql, columns, many, maybe, sql } from "../db/sql";
import { bodyOfMeeting, meetingById } from "../meetings/queries";
import { seatTenures } from "../roster/queries";
import { Minutes, Remark } from "./model";
import { type Mentioned, NumberRow } from "./model/mentions";

/** The minutes of a meeting, once they were begun. */
export const minutesOf = (meetingId: string | Sql) =>
  maybe(Minutes, sql`SELECT ${columns(Minutes)} FROM minutes WHERE id = ${meetingId}`);

/** The remarks of a meeting in the order of their places; `sectionsOf` puts them under the agenda. */
export const remarksOf = (meetingId: string | Sql) =>
  many(
    Remark,
    sql`SELECT ${columns(Remark)} FROM remark WHERE meeting_id = ${meetingId} AND state = 'kept'
      ORDER BY place, id`,
  );

/** The seats for which an account's person sat at the meeting as proxy. */
export const proxySeatsOf = (meetingId: string, me: Sql) =>
  many(
    { seatId: text },
    sql`SELECT t.seat_id FROM account a JOIN attendance t ON t.proxy_person_id = a.person_id
      WHERE a.id = ${me} AND t.meeting_id = ${meetingId} AND t.actual = 'proxy'`,
  );

/** Everything that the minutes of a meeting are read from, for one batch. */
export const sheetOf = (meetingId: string, me: Sql) => ({
  meeting: meetingById(meetingId),
  minutes: minutesOf(meetingId),
  remarks: remarksOf(meetingId),
  items: itemsOf(meetingId),
  tenures: seatTenures(bodyOfMeeting(meetingId)),
  answers: attendanceOf(meetingId),
  proxySeats: proxySeatsOf(meetingId, me),
  numbers: numbersOf(meetingId),
});

/** A meeting's handouts with their numbers, in their order; those that have none come last. */
export const numbersOf = (meetingId: string): Query<Mentioned[]> => {
  const all = many(
    NumberRow,
    sql`SELECT h.id, h.item_id, h.title, n.kind, n.major, n.minor
      FROM handout h LEFT JOIN handout_number n ON n.handout_id = h.id WHERE h.meeting_id = ${meetingId}
      ORDER BY n.kind IS NULL, n.kind = 'tabled', n.kind = 'reference', n.major, coalesce(n.minor, 0), h.id`,
  );
  return new Query(all, NumberRow, (rows) =>
    all.read(rows).map(({ id, itemId, title, kind, major, minor }) => ({
      id,
      itemId,
      title,
      number: kind === null || major === null ? null : { kind, major, minor },
    })),
  );
};
