import { text } from "../db/codecs";
import { type Sql, columns, many, sql } from "../db/sql";
import { CouncilRating } from "../measures/model/rating";
import { Report } from "../measures/model/report";

/** So many reports stand on a published page. */
const reportsShown = 10;

const ApprovedRow = { measureId: text, approved: text };

/** The last approvals of measures; one that was never approved has none. `chosen` gives their ids as `id`. */
export const lastApprovals = (chosen: Sql) =>
  many(
    ApprovedRow,
    sql`SELECT v.measure_id, v.content AS approved FROM (${chosen}) c
      JOIN measure_approval v ON v.id = (SELECT id FROM measure_approval
        WHERE measure_id = c.id ORDER BY number DESC LIMIT 1)`,
  );

/** The last approved reports of measures, and the last of each year, by which its rating is told; newest first. */
export const lastReports = (chosen: Sql) =>
  many(
    Report,
    sql`SELECT ${columns(Report)} FROM (SELECT ${columns(Report, "r")},
        row_number() OVER (PARTITION BY r.measure_id ORDER BY r.approved_at DESC, r.id DESC) AS place,
        row_number() OVER (PARTITION BY r.measure_id, r.year ORDER BY r.approved_at DESC, r.id DESC) AS place_in_year
        FROM (${chosen}) c JOIN progress_report r ON r.measure_id = c.id AND r.state = 'approved')
      WHERE place <= ${reportsShown} OR place_in_year = 1 ORDER BY approved_at DESC, id DESC`,
  );

/** The council's last ratings of measures, and the last of each year; newest first. */
export const lastRatings = (chosen: Sql) =>
  many(
    CouncilRating,
    sql`SELECT ${columns(CouncilRating)} FROM (SELECT ${columns(CouncilRating, "r")},
        row_number() OVER (PARTITION BY r.measure_id ORDER BY r.year DESC, r.rated_at DESC) AS place,
        row_number() OVER (PARTITION BY r.measure_id, r.year ORDER BY r.rated_at DESC) AS place_in_year
        FROM (${chosen}) c JOIN council_rating r ON r.measure_id = c.id)
      WHERE place <= 20 OR place_in_year = 1 ORDER BY year DESC, rated_at DESC`,
  );
