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

/** The last approved reports of measures, newest first. */
export const lastReports = (chosen: Sql) =>
  many(
    Report,
    sql`SELECT ${columns(Report, "r")} FROM (${chosen}) c
      JOIN progress_report r ON r.id IN (SELECT id FROM progress_report
        WHERE measure_id = c.id AND state = 'approved' ORDER BY approved_at DESC, id DESC LIMIT ${reportsShown})
      ORDER BY r.approved_at DESC, r.id DESC`,
  );

/** The council's last ratings of measures, newest first. */
export const lastRatings = (chosen: Sql) =>
  many(
    CouncilRating,
    sql`SELECT ${columns(CouncilRating, "r")} FROM (${chosen}) c
      JOIN council_rating r ON r.id IN (SELECT id FROM council_rating
        WHERE measure_id = c.id ORDER BY year DESC, rated_at DESC LIMIT 20)
      ORDER BY r.year DESC, r.rated_at DESC`,
  );
