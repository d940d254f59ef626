import { optional, text } from "../db/codecs";
import { type RowOf, holdsOn, many, sql } from "../db/sql";
import type { Day } from "../lib/clock";

/** Something that a role can be held for; `group` is the ministry it belongs to. */
export const Choice = {
  id: text,
  name: text,
  nameEn: text,
  group: optional(text),
  groupEn: optional(text),
};
export type Choice = RowOf<typeof Choice>;

/** What roles can be held for on a day: organisations and seats in 建制順, people who hold a seat's post. */
export const choices = (today: Day) => ({
  organizations: many(
    Choice,
    sql`SELECT o.id, o.name, o.name_en, m.name AS "group", m.name_en AS group_en FROM organization o
      LEFT JOIN organization up ON up.id = o.parent_id
      JOIN organization m ON m.id = coalesce(up.parent_id, o.parent_id, o.id)
      WHERE ${holdsOn("o", today)} ORDER BY m.rank, m.id, o.kind <> 'ministry', o.rank, o.id`,
  ),
  seats: many(
    Choice,
    sql`SELECT t.id, p.name, p.name_en, o.name AS "group", o.name_en AS group_en FROM seat t
      JOIN post p ON p.id = t.post_id JOIN organization o ON o.id = p.organization_id
      WHERE ${holdsOn("t", today)}
      ORDER BY t.tier = 'administrative', t.role <> 'chair', o.rank, t.id`,
  ),
  people: many(
    Choice,
    sql`SELECT n.id, n.display_name || '（' || p.name || '）' AS name,
        n.display_name || ' (' || coalesce(nullif(p.name_en, ''), p.name) || ')' AS name_en, NULL AS "group", NULL AS group_en
      FROM assignment h JOIN seat t ON t.post_id = h.post_id
      JOIN post p ON p.id = h.post_id JOIN person n ON n.id = h.person_id
      WHERE ${holdsOn("h", today)} AND ${holdsOn("t", today)}
        AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = n.id)
      ORDER BY n.reading, n.id`,
  ),
});

export interface Choices {
  readonly organizations: readonly Choice[];
  readonly seats: readonly Choice[];
  readonly people: readonly Choice[];
}
