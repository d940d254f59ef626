import { type Sql, columns, many, maybe, sql } from "../../db/sql";
import { ofMinistry } from "../queries";
import { Seat } from "./model";

const names = new Set(["postName", "postNameEn", "ministryName", "ministryNameEn"]);
const own = Object.fromEntries(Object.entries(Seat).filter(([name]) => !names.has(name)));

const read = sql`SELECT ${columns(own, "t")}, p.name AS post_name, p.name_en AS post_name_en,
  m.name AS ministry_name, m.name_en AS ministry_name_en
  FROM seat t JOIN post p ON p.id = t.post_id ${ofMinistry}`;

/** Every seat a body has or had: the political tier first, the chair first, then 建制順. */
export const seatsOf = (bodyId: Sql) =>
  many(
    Seat,
    sql`${read} WHERE t.body_id = ${bodyId}
      ORDER BY t.tier = 'administrative', t.role <> 'chair', t.role = 'observer', m.rank, o.rank, p.id, t.valid_from, t.id`,
  );

/** One seat. */
export const seatById = (id: string) => maybe(Seat, sql`${read} WHERE t.id = ${id}`);

/** The seats that a post has or had, on any body. */
export const seatsOfPost = (postId: string) =>
  many(Seat, sql`${read} WHERE t.post_id = ${postId} ORDER BY t.valid_from, t.id`);

/** The seats that these posts have or had. */
export const seatsOfPosts = (postIds: readonly string[]) =>
  many(
    Seat,
    sql`${read} WHERE t.post_id IN (SELECT value FROM json_each(${JSON.stringify(postIds)})) ORDER BY t.valid_from, t.id`,
  );
