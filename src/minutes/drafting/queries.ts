import { optional, text } from "../../db/codecs";
import { type Sql, columns, many, maybe, sql } from "../../db/sql";
import { StoredRemark } from "./model";

/** One remark of a meeting, removed or not. */
export const remarkById = (meetingId: string, id: string) =>
  maybe(
    StoredRemark,
    sql`SELECT ${columns(StoredRemark)} FROM remark WHERE id = ${id} AND meeting_id = ${meetingId}`,
  );

const Place = { place: text };

/** The remarks `r` of the section in which a remark `s` stands. */
const fellowsOf = (id: string): Sql => sql`FROM remark s JOIN remark r INDEXED BY remark_section
  ON r.meeting_id = s.meeting_id AND r.item_id IS s.item_id AND r.state = 'kept' WHERE s.id = ${id}`;

/** The two places before a remark in its section, the nearer first. */
export const placesBefore = (id: string) =>
  many(
    Place,
    sql`SELECT DISTINCT r.place ${fellowsOf(id)} AND r.place < s.place ORDER BY r.place DESC LIMIT 2`,
  );

/** The two places after a remark in its section, the nearer first. */
export const placesAfter = (id: string) =>
  many(
    Place,
    sql`SELECT DISTINCT r.place ${fellowsOf(id)} AND r.place > s.place ORDER BY r.place LIMIT 2`,
  );

const Edge = { itemId: optional(text), first: optional(text), last: optional(text) };

const edges = (meetingId: string, itemId: Sql): Sql => sql`
  (SELECT min(r.place) FROM remark r WHERE r.meeting_id = ${meetingId} AND r.item_id IS ${itemId}) AS first,
  (SELECT max(r.place) FROM remark r WHERE r.meeting_id = ${meetingId} AND r.item_id IS ${itemId}) AS last`;

/** The first and last place of each section of a meeting; null of an empty one. */
export const edgesOf = (meetingId: string) =>
  many(
    Edge,
    sql`SELECT i.id AS item_id, ${edges(meetingId, sql`i.id`)} FROM agenda_item i
        WHERE i.meeting_id = ${meetingId}
      UNION ALL SELECT NULL, ${edges(meetingId, sql`NULL`)}`,
  );
