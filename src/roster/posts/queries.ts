import type { Day } from "../../lib/clock";
import { type Sql, columns, holdsOn, many, maybe, sql } from "../../db/sql";
import { ofMinistry } from "../queries";
import { HeldPost, Post, PostListing } from "./model";

const listed = sql`${columns(Post, "p")}, o.name AS organization_name, m.id AS ministry_id, m.name AS ministry_name,
  m.name_en AS ministry_name_en, m.short_name AS ministry_short`;

/** Every post there is or was, in 建制順. */
export const allPosts = () =>
  many(
    PostListing,
    sql`SELECT ${listed} FROM organization g CROSS JOIN post p ON p.organization_id = g.id ${ofMinistry}
      ORDER BY m.rank, o.kind <> 'ministry', o.rank, p.name, p.id`,
  );

/** One post. */
export const postById = (id: string) =>
  maybe(PostListing, sql`SELECT ${listed} FROM post p ${ofMinistry} WHERE p.id = ${id}`);

/** The posts whose successor this one is, and its own successor. */
export const relativesOf = (id: string) =>
  many(
    PostListing,
    sql`SELECT ${listed} FROM post p ${ofMinistry}
      WHERE p.successor_id = ${id} OR p.id = (SELECT successor_id FROM post WHERE id = ${id}) ORDER BY p.valid_from, p.id`,
  );

const heldOn = (
  day: Day,
): Sql => sql`SELECT ${columns(Post, "p")}, n.id AS holder_id, n.display_name AS holder,
  coalesce(n.is_sample, 0) AS is_sample
  FROM organization g CROSS JOIN post p ON p.organization_id = g.id LEFT JOIN assignment h ON h.post_id = p.id AND ${holdsOn("h", day)} LEFT JOIN person n ON n.id = h.person_id`;

/** Every post with whoever holds it on a day. */
export const postsHeldOn = (day: Day) => many(HeldPost, sql`${heldOn(day)} ORDER BY p.name, p.id`);

/** An organisation's own posts with whoever holds them on a day. */
export const postsOf = (organizationId: string, day: Day) =>
  many(
    HeldPost,
    sql`${heldOn(day)} WHERE p.organization_id = ${organizationId} ORDER BY p.name, p.id`,
  );
