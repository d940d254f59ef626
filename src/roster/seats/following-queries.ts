import { type Sql, many, sql } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { SeatItem, SeatReply } from "./model/following";

/** The replies and records of some seats at meetings on or after a day; a meeting without one counts as today's. */
export const repliesFrom = (seatIds: Sql, day: Day, today: Day) =>
  many(
    SeatReply,
    sql`SELECT r.id, r.version, r.seat_id, r.meeting_id, m.number FROM attendance r
      JOIN meeting m ON m.id = r.meeting_id
      WHERE r.seat_id IN (${seatIds}) AND coalesce(m.day, ${today}) >= ${day} ORDER BY m.day, m.id, r.id`,
  );

/** The items that some seats present at such meetings; the candidates for later ones count as today's. */
export const itemsFrom = (seatIds: Sql, day: Day, today: Day) =>
  many(
    SeatItem,
    sql`SELECT i.id, i.version, i.presenter_seat_id AS seat_id, i.title FROM agenda_item i
      LEFT JOIN meeting m ON m.id = i.meeting_id
      WHERE i.presenter_seat_id IN (${seatIds}) AND coalesce(m.day, ${today}) >= ${day} ORDER BY i.created_at, i.id`,
  );

/** The seats of a body, for use inside other queries of the same batch. */
export const seatIdsOf = (bodyId: Sql): Sql => sql`SELECT id FROM seat WHERE body_id = ${bodyId}`;

/** The seats of a post, for the same use. */
export const seatIdsOfPost = (postId: string): Sql =>
  sql`SELECT id FROM seat WHERE post_id = ${postId}`;
