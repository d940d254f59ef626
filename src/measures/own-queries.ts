import { ministriesAnswered } from "../accounts/ministry-queries";
import { type Sql, many, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import { type OwnCursor, OwnLine } from "./model/own";

/** A stretch of them: after which one it begins, and how many it has. */
interface Stretch {
  readonly after: OwnCursor | null;
  readonly limit: number;
}

/** The newest year that has begun and takes reports; NULL where none does. */
const openYear = (present: number): Sql =>
  sql`(SELECT year FROM fiscal_year WHERE closed_at IS NULL AND year <= ${present} ORDER BY year DESC LIMIT 1)`;

/** How the reports of a measure `m` stand, drafts included. */
const reportsOf = (present: number): Sql =>
  sql`${openYear(present)} AS year,
    (SELECT r.status FROM progress_report r WHERE r.measure_id = m.id AND r.state = 'approved'
      ORDER BY r.approved_at DESC LIMIT 1) AS status,
    (SELECT r.state FROM progress_report r WHERE r.measure_id = m.id
      AND r.state IN ('draft', 'submitted', 'returned')) AS report_state,
    (SELECT max(r.approved_at) FROM progress_report r WHERE r.measure_id = m.id AND r.state = 'approved') AS reported_at,
    (SELECT max(r.approved_at) FROM progress_report r
      WHERE r.measure_id = m.id AND r.state = 'approved' AND r.year = ${openYear(present)}) AS reported_in_year`;

/**
 * The measures of the ministries for which an account answers, drafts included. First those that its editors owe a report
 * of: the newest open year (up to `present`) has none of since `before`, none is under way, and the measure is not over.
 */
export const ownMeasures = (me: Sql, before: Instant, present: number, { after, limit }: Stretch) =>
  many(
    OwnLine,
    sql`SELECT * FROM (SELECT id, code, title, title_en, status, report_state, reported_at, year, reported_in_year, is_due,
      count(*) OVER () AS total, sum(is_due) OVER () AS dues FROM (
        SELECT d.*, coalesce(is_followed AND report_state IS NULL AND coalesce(reported_in_year, '') < ${before}
          AND year BETWEEN coalesce(started_year, year) AND coalesce(ends_year, year)
          AND coalesce(status, '') NOT IN ('completed', 'discontinued'), 0) AS is_due FROM (
            SELECT m.id, m.code, m.title, m.title_en, m.started_year, m.ends_year, ${reportsOf(present)},
              m.lead_id IN (${ministriesAnswered(me, "editor")}) AS is_followed
            FROM measure m WHERE m.lead_id IN (${ministriesAnswered(me, "coordinator", "editor")})) d))
      WHERE (1 - is_due, code) > (${after?.isDue === false ? 1 : 0}, ${after?.code ?? ""})
      ORDER BY is_due DESC, code LIMIT ${limit}`,
  );
