import { type Sql, many, maybe, sql } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import { Draft, ReportDue, ReportWaiting, Upcoming, Waiting } from "./model";

/** The council's next meeting that is planned or announced. */
export const nextMeeting = (today: Day) =>
  maybe(
    Upcoming,
    sql`SELECT id, number, day, state, reply_due FROM meeting
      WHERE body_id = (SELECT id FROM body WHERE kind = 'council' ORDER BY id LIMIT 1)
      AND coalesce(day, '9999-12-31') >= ${today} AND state IN ('planning', 'announced')
      ORDER BY coalesce(day, '9999-12-31'), id LIMIT 1`,
  );

/** Proposals that wait for the secretariat, oldest first. */
export const proposalsWaiting = () =>
  many(
    Waiting,
    sql`SELECT i.id, i.meeting_id, i.title, o.short_name AS ministry, o.name_en AS ministry_en, i.returned_reason AS reason
      FROM agenda_item i LEFT JOIN organization o ON o.id = i.proposed_by
      WHERE i.body_id IN (SELECT id FROM body) AND i.state = 'proposed' ORDER BY i.created_at LIMIT 20`,
  );

/** Proposals sent back to an organisation the account answers for. */
export const proposalsReturned = (me: Sql) =>
  many(
    Waiting,
    sql`SELECT i.id, i.meeting_id, i.title, o.short_name AS ministry, o.name_en AS ministry_en, i.returned_reason AS reason
      FROM role_grant g JOIN agenda_item i ON i.proposed_by = g.organization_id AND i.state = 'returned'
      JOIN organization o ON o.id = i.proposed_by
      WHERE g.account_id = ${me} AND g.ended_at IS NULL AND g.role IN ('coordinator', 'editor')
      ORDER BY i.created_at LIMIT 20`,
  );

/** What is prepared and waits for release; `subject` is the meeting's number, where it has one. */
export const draftsWaiting = (me: Sql) =>
  many(
    Draft,
    sql`SELECT d.id, d.kind, coalesce(m.number, '') AS subject, m.id IS NOT NULL AS is_of_meeting, d.title, d.title_en, a.name AS prepared_by, d.prepared_by = ${me} AS is_mine
      FROM publication_draft d JOIN account a ON a.id = d.prepared_by
      LEFT JOIN meeting m ON m.id = d.subject_id
      WHERE d.state = 'prepared' ORDER BY d.prepared_at, d.id LIMIT 201`,
  );

/** The ministries for which an account answers in one of the roles. */
const ministriesOf = (me: Sql, roles: Sql): Sql =>
  sql`SELECT CASE WHEN o.kind = 'ministry' THEN o.id WHEN p.kind = 'ministry' THEN p.id ELSE p.parent_id END
    FROM role_grant g JOIN organization o ON o.id = g.organization_id LEFT JOIN organization p ON p.id = o.parent_id
    WHERE g.account_id = ${me} AND g.ended_at IS NULL AND g.role IN (${roles})`;

/** Reports submitted to the account as coordinator, returned to it as editor, or drafted there; the oldest first. */
export const reportsWaiting = (me: Sql) =>
  many(
    ReportWaiting,
    sql`SELECT r.measure_id, m.code, m.title, m.title_en, r.year, r.state, r.is_unchanged, r.returned_reason AS reason
      FROM measure m JOIN progress_report r ON r.measure_id = m.id AND r.state IN ('draft', 'submitted', 'returned')
      WHERE m.lead_id IN (${ministriesOf(me, sql`'coordinator', 'editor'`)})
      AND CASE r.state WHEN 'submitted' THEN m.lead_id IN (${ministriesOf(me, sql`'coordinator'`)})
        ELSE m.lead_id IN (${ministriesOf(me, sql`'editor'`)}) END
      ORDER BY r.state = 'draft', r.state = 'submitted', coalesce(r.submitted_at, r.drafted_at), r.id LIMIT 20`,
  );

/** The newest year that has begun and takes reports; NULL where none does. */
const openYear = (present: number): Sql =>
  sql`(SELECT year FROM fiscal_year WHERE closed_at IS NULL AND year <= ${present} ORDER BY year DESC LIMIT 1)`;

/**
 * Measures of the account's ministries of which the newest open year (up to `present`) has no approved report of since `before`, and none
 * under way; those that are over are left out. The ones without any first, at most ten.
 */
export const reportsDue = (me: Sql, before: Instant, present: number) =>
  many(
    ReportDue,
    sql`SELECT d.measure_id, d.code, d.title, d.title_en, d.year, d.reported_at, count(*) OVER () AS total FROM (
        SELECT m.id AS measure_id, m.code, m.title, m.title_en, m.started_year, m.ends_year, ${openYear(present)} AS year,
          (SELECT max(r.approved_at) FROM progress_report r
            WHERE r.measure_id = m.id AND r.state = 'approved' AND r.year = ${openYear(present)}) AS reported_at,
          (SELECT r.status FROM progress_report r WHERE r.measure_id = m.id AND r.state = 'approved'
            ORDER BY r.approved_at DESC LIMIT 1) AS status
        FROM measure m WHERE m.lead_id IN (${ministriesOf(me, sql`'editor'`)})
        AND NOT EXISTS (SELECT 1 FROM progress_report r
          WHERE r.measure_id = m.id AND r.state IN ('draft', 'submitted', 'returned'))) d
      WHERE d.year BETWEEN coalesce(d.started_year, d.year) AND coalesce(d.ends_year, d.year)
      AND coalesce(d.reported_at, '') < ${before} AND coalesce(d.status, '') NOT IN ('completed', 'discontinued')
      ORDER BY d.reported_at IS NOT NULL, d.reported_at, d.code LIMIT 10`,
  );
