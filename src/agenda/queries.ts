import { columns, many, maybe, sql } from "../db/sql";
import { AgendaItem } from "./model";

/** A meeting's items in their order: those placed first, later ones after them as they came. */
export const itemsOf = (meetingId: string) =>
  many(
    AgendaItem,
    sql`SELECT ${columns(AgendaItem, "i")} FROM agenda_item i
      LEFT JOIN agenda_order o ON o.id = i.meeting_id
      LEFT JOIN json_each(o.item_ids) j ON j.value = i.id
      WHERE i.meeting_id = ${meetingId} ORDER BY j.key IS NULL, j.key, i.created_at, i.id`,
  );

/** One item, on an agenda or in the backlog. */
export const itemById = (id: string) =>
  maybe(AgendaItem, sql`SELECT ${columns(AgendaItem)} FROM agenda_item WHERE id = ${id}`);
