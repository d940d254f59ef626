import { int, optional, text } from "../db/codecs";
import { type Sql, columns, many, maybe, sql } from "../db/sql";
import { AgendaItem, AgendaOrder, Presenter } from "./model";

/** The items `i` of a meeting with their places `j`, and the order they make: those placed first, later ones after them as they came. */
const placed = (meetingId: string): Sql => sql`FROM agenda_item i
  LEFT JOIN agenda_order o ON o.id = i.meeting_id
  LEFT JOIN json_each(o.item_ids) j ON j.value = i.id
  WHERE i.meeting_id = ${meetingId}`;
const inOrder: Sql = sql`ORDER BY j.key IS NULL, j.key, i.created_at, i.id`;

/** A meeting's items in their order. */
export const itemsOf = (meetingId: string) =>
  many(AgendaItem, sql`SELECT ${columns(AgendaItem, "i")} ${placed(meetingId)} ${inOrder}`);

/** The ids on a meeting's agenda in their order, as JSON, without one of them; for use inside a statement. */
export const idsInOrder = (meetingId: string, exceptId: string): Sql =>
  sql`(SELECT json_group_array(id) FROM (SELECT i.id ${placed(meetingId)} AND i.id <> ${exceptId}
    AND i.state IN ('taken', 'carried') ${inOrder}))`;

/** One item, on an agenda or in the backlog. */
export const itemById = (id: string) =>
  maybe(AgendaItem, sql`SELECT ${columns(AgendaItem)} FROM agenda_item WHERE id = ${id}`);

/** The body of an item, for use inside other queries of the same batch. */
export const bodyOfItem = (id: string): Sql =>
  sql`(SELECT body_id FROM agenda_item WHERE id = ${id})`;

/** The order kept for a meeting's items. */
export const orderOf = (meetingId: string) =>
  maybe(AgendaOrder, sql`SELECT ${columns(AgendaOrder)} FROM agenda_order WHERE id = ${meetingId}`);

/** 次回以降の議題候補 with the proposals for it, the oldest first. */
export const backlogOf = (bodyId: Sql) =>
  many(
    AgendaItem,
    sql`SELECT ${columns(AgendaItem)} FROM agenda_item WHERE body_id = ${bodyId} AND meeting_id IS NULL
      AND state IN ('proposed', 'returned', 'taken') ORDER BY created_at, id LIMIT 200`,
  );

/** Every organisation that may present or propose, in 建制順, each ministry before its own bureaux. */
export const presenters = () =>
  many(
    Presenter,
    sql`SELECT o.id, o.name, o.short_name, o.name_en, m.name AS ministry_name, o.valid_from, o.valid_to
      FROM organization o LEFT JOIN organization p ON p.id = o.parent_id
      JOIN organization m ON m.id = CASE WHEN o.kind = 'ministry' THEN o.id
        WHEN p.kind = 'ministry' THEN p.id ELSE p.parent_id END
      ORDER BY m.rank, m.id, o.kind <> 'ministry', coalesce(p.rank, 0), o.rank, o.id`,
  );

const Told = {
  id: int,
  subjectId: text,
  at: text,
  actor: optional(text),
  name: text,
  detail: text,
};

/** The newest entries about a meeting and about the items on its agenda, without those that quote what is drafted of its minutes. */
export const meetingHistory = (meetingId: string) =>
  many(
    Told,
    sql`SELECT e.id, e.subject_id, e.at, a.name AS actor, e.name, e.detail
      FROM event e LEFT JOIN account a ON a.id = e.actor_id
      WHERE e.subject_id IN (SELECT ${meetingId} UNION SELECT id FROM agenda_item WHERE meeting_id = ${meetingId})
      AND e.name NOT GLOB 'minutes.remark*' ORDER BY e.id DESC LIMIT 100`,
  );
