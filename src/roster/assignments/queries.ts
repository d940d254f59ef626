import { columns, many, maybe, sql } from "../../db/sql";
import { Assignment } from "./model";

const names = new Set([
  "displayName",
  "reading",
  "isSample",
  "postName",
  "postNameEn",
  "postFrom",
  "postTo",
]);
const own = Object.fromEntries(Object.entries(Assignment).filter(([name]) => !names.has(name)));

const read = sql`SELECT ${columns(own, "h")}, n.display_name, n.reading, n.is_sample,
  p.name AS post_name, p.name_en AS post_name_en, p.valid_from AS post_from, p.valid_to AS post_to
  FROM assignment h JOIN person n ON n.id = h.person_id JOIN post p ON p.id = h.post_id`;

/** One assignment. */
export const assignmentById = (id: string) => maybe(Assignment, sql`${read} WHERE h.id = ${id}`);

/** Everybody who ever held a post, the newest first. */
export const holdersOf = (postId: string) =>
  many(Assignment, sql`${read} WHERE h.post_id = ${postId} ORDER BY h.valid_from DESC`);

/** Everybody who ever held one of these posts. */
export const everyAssignmentOf = (postIds: readonly string[]) =>
  many(
    Assignment,
    sql`${read} WHERE h.post_id IN (SELECT value FROM json_each(${JSON.stringify(postIds)})) ORDER BY h.valid_from, h.id`,
  );

/** Every post that a person ever held, the newest first. */
export const careerOf = (personId: string) =>
  many(Assignment, sql`${read} WHERE h.person_id = ${personId} ORDER BY h.valid_from DESC`);

/** The assignments that may stand in the way of correcting one: those of its post and of its person. */
export const neighboursOf = (id: string) =>
  many(
    Assignment,
    sql`${read} WHERE h.post_id = (SELECT post_id FROM assignment WHERE id = ${id})
      OR h.person_id = (SELECT person_id FROM assignment WHERE id = ${id}) ORDER BY h.valid_from`,
  );

/**
 * All assignments that a transfer may touch: those of the posts, those of the people with these names (as `nameKey`s),
 * and those of the posts that these people hold.
 */
export const assignmentsAround = (postIds: readonly string[], keys: readonly string[]) =>
  many(
    Assignment,
    sql`${read} WHERE h.post_id IN (SELECT value FROM json_each(${JSON.stringify(postIds)})
        UNION SELECT a.post_id FROM person w JOIN assignment a ON a.person_id = w.id
        WHERE replace(replace(w.display_name, '　', ''), ' ', '') IN (SELECT value FROM json_each(${JSON.stringify(keys)})))
      ORDER BY h.valid_from, h.id`,
  );
