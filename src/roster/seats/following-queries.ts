import { type Sql, many, sql } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { SeatItem, SeatReply } from "./model/following";

const repliesIn = (table: Sql, seatIds: Sql, day: Day, today: Day) =>
  many(
    SeatReply,
    sql`SELECT r.id, r.version, r.seat_id, r.meeting_id, m.number FROM ${table} r
      JOIN meeting m ON m.id = r.meeting_id
      WHERE r.seat_id IN (${seatIds}) AND coalesce(m.day, ${today}) >= ${day} ORDER BY m.day, m.id, r.id`,
  );

/** The items that some seats present at such meetings; the candidates for later ones count as today's. */
const itemsFrom = (seatIds: Sql, day: Day, today: Day) =>
  many(
    SeatItem,
    sql`SELECT i.id, i.version, i.presenter_seat_id AS seat_id, i.title FROM agenda_item i
      LEFT JOIN meeting m ON m.id = i.meeting_id
      WHERE i.presenter_seat_id IN (${seatIds}) AND coalesce(m.day, ${today}) >= ${day} ORDER BY i.created_at, i.id`,
  );

/**
 * What is bound to some seats at meetings on or after a day: replies and records of attendance, items, replies to what goes
 * round. A meeting without a day, as one is that goes round, counts as today's.
 */
export const boundFrom = (seatIds: Sql, day: Day, today: Day) => ({
  replies: repliesIn(sql`attendance`, seatIds, day, today),
  items: itemsFrom(seatIds, day, today),
  circulated: repliesIn(sql`circulation_reply`, seatIds, day, today),
});

/** The seats of a body, for use inside other queries of the same batch. */
export const seatIdsOf = (bodyId: Sql): Sql => sql`SELECT id FROM seat WHERE body_id = ${bodyId}`;

/** The seats of a post, for the same use. */
export const seatIdsOfPost = (postId: string): Sql =>
  sql`SELECT id FROM seat WHERE post_id = ${postId}`;
