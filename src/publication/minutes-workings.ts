import { oneOf, optional, text } from "../db/codecs";
import { type RowOf, type Sql, columns, many, sql } from "../db/sql";
import { Redaction } from "../minutes/model";

/** The parts of a meeting's remarks that are withheld. */
export const redactionsOf = (meeting: Sql) =>
  many(
    Redaction,
    sql`SELECT ${columns(Redaction)} FROM redaction WHERE meeting_id = ${meeting} AND state = 'active' ORDER BY id`,
  );

/** Both views of a remark. */
export const ViewsRow = {
  remarkId: text,
  speaker: text,
  secretariat: text,
  printed: optional(oneOf("speaker", "secretariat", "both")),
};
export type ViewsRow = RowOf<typeof ViewsRow>;

/** The remarks of a meeting of which both views are kept (両論併記), the last settled last. */
export const viewsOf = (meeting: Sql) =>
  many(
    ViewsRow,
    sql`SELECT c.remark_id, c.text AS speaker, c.answer AS secretariat, c.printed
      FROM correction c JOIN confirmation f ON f.id = c.remark_id AND f.state = 'both_views'
      WHERE c.meeting_id = ${meeting} AND c.state = 'both_views' ORDER BY c.resolved_at, c.id`,
  );
