import { ministriesAnswered } from "../accounts/ministry-queries";
import { type Sql, many, maybe, sql } from "../db/sql";
import type { Day } from "../lib/clock";
import { Draft, ReportWaiting, ToFinalize, Upcoming, Waiting } from "./model";

/** The council's next meeting that is planned or announced. */
export const nextMeeting = (today: Day) =>
  maybe(
    Upcoming,
    sql`SELECT id, number, day, state, reply_due FROM meeting
      WHERE body_id = (SELECT id FROM body WHERE kind = 'council' ORDER BY id LIMIT 1)
      AND coalesce(day, '9999-12-31') >= ${today} AND state IN ('planning', 'announced')
      ORDER BY coalesce(day, '9999-12-31'), id LIMIT 1`,
  );

/** Meetings held since a day whose minutes are settled and whose record can be, too; the oldest first. */
export const meetingsToFinalize = (since: Day, today: Day) =>
  many(
    ToFinalize,
    sql`SELECT m.id, m.number FROM meeting m JOIN minutes n ON n.id = m.id
      WHERE m.body_id IN (SELECT id FROM body) AND coalesce(m.day, '9999-12-31') BETWEEN ${since} AND ${today}
      AND m.state = 'held' AND n.state = 'settled' ORDER BY coalesce(m.day, '9999-12-31'), m.id LIMIT 20`,
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

/** Reports submitted to the account as coordinator, returned to it as editor, or drafted there; the oldest first. */
export const reportsWaiting = (me: Sql) =>
  many(
    ReportWaiting,
    sql`SELECT r.measure_id, m.code, m.title, m.title_en, r.year, r.state, r.is_unchanged, r.returned_reason AS reason
      FROM measure m JOIN progress_report r ON r.measure_id = m.id AND r.state IN ('draft', 'submitted', 'returned')
      WHERE m.lead_id IN (${ministriesAnswered(me, "coordinator", "editor")})
      AND CASE r.state WHEN 'submitted' THEN m.lead_id IN (${ministriesAnswered(me, "coordinator")})
        ELSE m.lead_id IN (${ministriesAnswered(me, "editor")}) END
      ORDER BY r.state = 'draft', r.state = 'submitted', coalesce(r.submitted_at, r.drafted_at), r.id LIMIT 20`,
  );
