import { Sql, columns, many, maybe, sql } from "../../db/sql";
import { Count } from "../listing/model";
import { LastMeeting, Recent, Sum, recentShown } from "./model";

/** How many measures each combination of ministry, status and pillar finds in a year: every one a look into the counts. */
export const overviewCounts = (year: number) =>
  many(
    Count,
    sql`WITH m AS (SELECT id FROM organization WHERE kind = 'ministry'), f AS (
        SELECT m.id || '||||' AS facet FROM m
        UNION ALL SELECT m.id || '||' || s.value || '||' FROM m,
          json_each('["not_started","preparing","ongoing","completed","recurring","discontinued"]') s
        UNION ALL SELECT m.id || '|' || p.id || '|||' FROM m, pillar p
        UNION ALL SELECT '|' || p.id || '|||' || m.id FROM m, pillar p)
      SELECT c.facet, c.count FROM f JOIN measure_count c ON c.year = ${year} AND c.facet = f.facet WHERE c.count > 0`,
  );

/** The numbers of a column added up; without any, 「－」 where a measure says so, and null where none says anything. */
const summed = (column: "initial" | "available" | "executed"): Sql => {
  const name = new Sql(column);
  return sql`coalesce(sum(${name}), iif(max(instr(without, ${`"${column}"`})) > 0, 'none', NULL)) AS ${name}`;
};

/** What each ministry's measures of a year come to. */
export const sums = (year: number) =>
  many(
    Sum,
    sql`SELECT lead_id, ${summed("initial")}, ${summed("available")}, ${summed("executed")},
      sum(left_out) AS left_out,
      sum(left_out > 0 OR (available IS NULL) <> (executed IS NULL)) AS unrated, coalesce(sum(achievement = 'A'), 0) AS ahead, coalesce(sum(achievement = 'B'), 0) AS behind
      FROM measure_listing WHERE year = ${year} GROUP BY lead_id`,
  );

const lastHeld = (bodyId: Sql): Sql =>
  sql`FROM meeting WHERE body_id = ${bodyId} AND state IN ('held', 'finalized') AND day IS NOT NULL
    ORDER BY coalesce(day, '9999-12-31') DESC LIMIT 1`;

/** The last meeting that was held. */
export const lastMeeting = (bodyId: Sql) =>
  maybe(LastMeeting, sql`SELECT ${columns(LastMeeting)} ${lastHeld(bodyId)}`);

/** The instant at which the last meeting that was held was over, as far as its times are known. */
const meetingOver = (bodyId: Sql): Sql =>
  sql`(SELECT strftime('%Y-%m-%dT%H:%M:%fZ', day || ' ' || coalesce(actual_end, planned_end, actual_start, planned_start, '00:00'),
    '-9 hours') ${lastHeld(bodyId)})`;

/** The reports approved after the last meeting, the newest first, one more than is shown when there are more. */
export const approvedSinceMeeting = (bodyId: Sql) =>
  many(
    Recent,
    sql`SELECT v.measure_id, v.content ->> '$.code' AS code, v.content ->> '$.title' AS title, v.content ->> '$.titleEn' AS title_en,
      v.content ->> '$.lead.id' AS lead_id, v.approved_at, r.is_unchanged, r.status,
      (SELECT b.status FROM progress_report b WHERE b.measure_id = v.measure_id AND b.state = 'approved'
        AND b.approved_at < v.approved_at ORDER BY b.approved_at DESC LIMIT 1) AS before
      FROM measure_approval v JOIN progress_report r ON r.id = v.report_id
      WHERE v.approved_at >= coalesce(${meetingOver(bodyId)}, '') ORDER BY v.approved_at DESC LIMIT ${recentShown + 1}`,
  );
