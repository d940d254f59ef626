import { type Sql, columns, many, maybe, sql } from "../db/sql";
import { Body, SeatTenure } from "./model";

/** The council itself. */
export const theCouncil = () =>
  maybe(Body, sql`SELECT ${columns(Body)} FROM body WHERE kind = 'council' ORDER BY id LIMIT 1`);

/** The id of the council, for use inside other queries of the same batch. */
export const councilId = (): Sql =>
  sql`(SELECT id FROM body WHERE kind = 'council' ORDER BY id LIMIT 1)`;

/** Joins a post `p` to its organisation `o` and the 府省 `m` that this belongs to. */
export const ofMinistry: Sql = sql`JOIN organization o ON o.id = p.organization_id
  LEFT JOIN organization o2 ON o2.id = o.parent_id
  JOIN organization m ON m.id = CASE WHEN o.kind = 'ministry' THEN o.id WHEN o2.kind = 'ministry' THEN o2.id ELSE o2.parent_id END`;

/** Every seat of a body with every holder its post ever had: political tier first, chair first, then 建制順. */
export const seatTenures = (bodyId: Sql) =>
  many(
    SeatTenure,
    sql`SELECT t.id AS seat_id, t.tier, t.role, t.valid_from AS seat_from, t.valid_to AS seat_to, t.source, t.source_url,
      p.id AS post_id, p.name AS post_name, p.name_en AS post_name_en,
      o.id AS organization_id, o.name AS organization_name,
      m.id AS ministry_id, m.name AS ministry_name, m.short_name AS ministry_short, m.name_en AS ministry_name_en,
      n.id AS person_id, n.display_name, n.reading, coalesce(n.is_sample, 0) AS is_sample,
      h.kind, h.valid_from AS held_from, h.valid_to AS held_to
      FROM seat t JOIN post p ON p.id = t.post_id ${ofMinistry}
      LEFT JOIN assignment h ON h.post_id = p.id LEFT JOIN person n ON n.id = h.person_id
      WHERE t.body_id = ${bodyId}
      ORDER BY t.tier = 'administrative', t.role <> 'chair', t.role = 'observer', m.rank, o.rank, p.id, t.id, h.valid_from`,
  );
