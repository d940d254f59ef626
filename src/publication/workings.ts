import { kinds as itemKinds } from "../agenda/model";
import { int, oneOf, optional, text } from "../db/codecs";
import { type RowOf, type Sql, columns, many, maybe, sql } from "../db/sql";
import { formats, states } from "../meetings/model";
import { tiers } from "../roster/model";

/** The public facts of a meeting; its replies' due date and what else is internal is not even read. */
export const MeetingRow = {
  id: text,
  number: optional(int),
  format: oneOf(...formats),
  state: oneOf(...states),
  day: optional(text),
  plannedStart: optional(text),
  plannedEnd: optional(text),
  actualStart: optional(text),
  actualEnd: optional(text),
  place: text,
  contact: text,
  summary: text,
  cancelReason: text,
  source: text,
  sourceUrl: text,
};
export type MeetingRow = RowOf<typeof MeetingRow>;

/** An item on the agenda with its presenter named; the note to the chair is not read. */
export const ItemRow = {
  id: text,
  kind: oneOf(...itemKinds),
  title: text,
  tier: optional(oneOf(...tiers)),
  postName: optional(text),
  postNameEn: optional(text),
  ministryName: optional(text),
  ministryNameEn: optional(text),
  organizationName: optional(text),
  organizationNameEn: optional(text),
};
export type ItemRow = RowOf<typeof ItemRow>;

export const BodyRow = { id: text, name: text, nameEn: text, purpose: text, purposeEn: text };
export type BodyRow = RowOf<typeof BodyRow>;

export const CharterRow = {
  number: int,
  title: text,
  text,
  decidedOn: optional(text),
  validFrom: text,
  source: text,
  sourceUrl: text,
};
export type CharterRow = RowOf<typeof CharterRow>;

/** The meeting that a subject is; undefined for a body. */
export const meetingOf = (subject: Sql) =>
  maybe(MeetingRow, sql`SELECT ${columns(MeetingRow)} FROM meeting WHERE id = ${subject}`);

/** The body that a subject is or belongs to, for use inside other queries of the same batch. */
export const bodyIdOf = (subject: Sql): Sql =>
  sql`coalesce((SELECT body_id FROM meeting WHERE id = ${subject}), ${subject})`;

export const bodyOf = (subject: Sql) =>
  maybe(BodyRow, sql`SELECT ${columns(BodyRow)} FROM body WHERE id = ${bodyIdOf(subject)}`);

export const chartersOf = (subject: Sql) =>
  many(
    CharterRow,
    sql`SELECT ${columns(CharterRow)} FROM charter WHERE body_id = ${bodyIdOf(subject)} ORDER BY number`,
  );

/** A meeting's items in their order, those that it carried over among them, without those sent back or taken off. */
export const agendaOf = (subject: Sql) =>
  many(
    ItemRow,
    sql`SELECT i.id, i.kind, i.title, t.tier, p.name AS post_name, p.name_en AS post_name_en,
      m.name AS ministry_name, m.name_en AS ministry_name_en,
      o.name AS organization_name, o.name_en AS organization_name_en
      FROM agenda_item i
      LEFT JOIN agenda_order r ON r.id = i.meeting_id LEFT JOIN json_each(r.item_ids) j ON j.value = i.id
      LEFT JOIN seat t ON t.id = i.presenter_seat_id LEFT JOIN post p ON p.id = t.post_id
      LEFT JOIN organization b ON b.id = p.organization_id LEFT JOIN organization b2 ON b2.id = b.parent_id
      LEFT JOIN organization m ON m.id = CASE WHEN b.kind = 'ministry' THEN b.id
        WHEN b2.kind = 'ministry' THEN b2.id ELSE b2.parent_id END
      LEFT JOIN organization o ON o.id = i.presenter_organization_id
      WHERE i.meeting_id = ${subject} AND i.state IN ('taken', 'carried')
      ORDER BY j.key IS NULL, j.key, i.created_at, i.id`,
  );
