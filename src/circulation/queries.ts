import { type Sql, columns, holdsOn, many, maybe, sql } from "../db/sql";
import { seatsSpokenFor } from "../attendance/queries";
import type { Day, Instant } from "../lib/clock";
import { Circulation, CirculationReply, Reply } from "./model";
import { OpenReply, ToClose } from "./model/desk";

/** The 持ち回り of a meeting, once it has begun. */
export const circulationOf = (meetingId: string | Sql) =>
  maybe(Circulation, sql`SELECT ${columns(Circulation)} FROM circulation WHERE id = ${meetingId}`);

/** What the seats of a circulated meeting replied, one row a seat, with who replied. */
export const repliesOf = (meetingId: string | Sql) =>
  many(
    Reply,
    sql`SELECT ${columns(CirculationReply, "r")}, a.name AS replier
      FROM circulation_reply r JOIN account a ON a.id = r.replied_by
      WHERE r.meeting_id = ${meetingId} ORDER BY r.replied_at, r.id`,
  );

/** The instant until which the seat `t` replies to the circulation `c`. */
const dueOfSeat = sql`max(c.due, coalesce((SELECT j.value ->> 'due' FROM json_each(c.extensions) j
  WHERE j.value ->> 'seatId' = t.id), ''))`;

const goingRound = sql`m.state = 'announced' AND m.format = 'circulated' AND c.state = 'open'`;

/** The replies an account owes to what goes round: its filled seats without one, the most pressing first. */
export const circulationsToReply = (me: Sql, today: Day) =>
  many(
    OpenReply,
    sql`SELECT m.id AS meeting_id, m.number, t.id AS seat_id, p.name AS post_name, p.name_en AS post_name_en, ${dueOfSeat} AS due
      FROM (${seatsSpokenFor(me, today)}) mine JOIN seat t ON t.id = mine.id AND t.role <> 'observer' AND ${holdsOn("t", today)}
      JOIN post p ON p.id = t.post_id
      JOIN meeting m ON m.body_id = t.body_id JOIN circulation c ON c.id = m.id
      LEFT JOIN circulation_reply r ON r.meeting_id = m.id AND r.seat_id = t.id
      WHERE ${goingRound} AND r.id IS NULL AND EXISTS
        (SELECT 1 FROM assignment h WHERE h.post_id = t.post_id AND ${holdsOn("h", today)})
      ORDER BY due, m.id, t.id`,
  );

/** What went round and waits for its result: everybody asked has replied, or had their time. */
export const circulationsToClose = (now: Instant, today: Day) =>
  many(
    ToClose,
    sql`SELECT m.id, m.number, c.due FROM circulation c JOIN meeting m ON m.id = c.id
      WHERE ${goingRound} AND NOT EXISTS
        (SELECT 1 FROM seat t JOIN assignment h ON h.post_id = t.post_id AND ${holdsOn("h", today)}
          WHERE t.body_id = m.body_id AND t.role <> 'observer' AND ${holdsOn("t", today)} AND ${dueOfSeat} >= ${now}
          AND NOT EXISTS (SELECT 1 FROM circulation_reply r WHERE r.meeting_id = m.id AND r.seat_id = t.id))
      ORDER BY c.due, m.id`,
  );
