import { int, optional, text } from "../db/codecs";
import { type RowOf, many, sql } from "../db/sql";

/** A line of the record: what happened, when, by whom. `detail` is the event's facts as JSON text. */
export const Entry = { id: int, at: text, actor: optional(text), name: text, detail: text };
export type Entry = RowOf<typeof Entry>;

/** The newest entries about a subject. */
export const historyOf = (subjectId: string) =>
  many(
    Entry,
    sql`SELECT e.id, e.at, a.name AS actor, e.name, e.detail
      FROM event e LEFT JOIN account a ON a.id = e.actor_id
      WHERE e.subject_id = ${subjectId} ORDER BY e.id DESC LIMIT 50`,
  );
