import { int, optional, text } from "../db/codecs";
import { type RowOf, type Sql, many, sql } from "../db/sql";
import type { Day, Instant } from "../lib/clock";

/** A meeting of which handouts may be public that are not, and how many. */
export const ToPublish = { meetingId: text, number: optional(int), count: int };
export type ToPublish = RowOf<typeof ToPublish>;

/** The newest file of `h` that was accepted. */
const currentFile: Sql = sql`SELECT max(v.number) FROM handout_file v
  JOIN handout_acceptance x ON x.file_id = v.id WHERE v.handout_id = h.id`;

/** Whether the 議事要旨 of the meeting `g` is public at an instant. */
const isSummaryPublic = (now: Instant): Sql =>
  sql`EXISTS (SELECT 1 FROM publication s WHERE s.kind = 'summary' AND s.subject_id = g.id AND s.public_from <= ${now}
    AND s.withdrawal IS NULL AND NOT EXISTS (SELECT 1 FROM publication later WHERE later.kind = 'summary'
      AND later.subject_id = g.id AND later.revision > s.revision AND later.public_from <= ${now}))`;

/**
 * What may be public since a meeting was held, since its 議事要旨 came out or since a file was replaced, and is neither published
 * nor prepared. Whoever withdrew the list had a reason: nothing is asked of it.
 */
const toPublish = (which: Sql, now: Instant) =>
  many(
    ToPublish,
    sql`SELECT g.id AS meeting_id, g.number, count(*) AS count
      FROM meeting g JOIN handout h ON h.meeting_id = g.id AND h.state <> 'withdrawn' AND h.on_web = 1
      JOIN handout_number n ON n.handout_id = h.id
      JOIN handout_file f ON f.handout_id = h.id AND f.number = (${currentFile})
      LEFT JOIN publication p ON p.kind = 'handouts' AND p.subject_id = g.id AND p.revision =
        (SELECT max(q.revision) FROM publication q WHERE q.kind = 'handouts' AND q.subject_id = g.id)
      WHERE ${which} AND g.state IN ('held', 'finalized') AND p.withdrawal IS NULL
      AND (h.disclosure IN ('open', 'after_meeting') OR (h.disclosure = 'with_summary' AND ${isSummaryPublic(now)}))
      AND NOT EXISTS (SELECT 1 FROM publication_draft d
        WHERE d.kind = 'handouts' AND d.subject_id = g.id AND d.state = 'prepared')
      AND NOT EXISTS (SELECT 1 FROM json_each(p.content, '$.handouts') j
        WHERE json_extract(j.value, '$.file.id') = f.id)
      GROUP BY g.id ORDER BY g.day DESC, g.id LIMIT 20`,
  );

/** Of a meeting: a row where something may be published. */
export const handoutsToPublishOf = (meetingId: string, now: Instant) =>
  toPublish(sql`g.id = ${meetingId}`, now);

/** Of all meetings from a day on, the last one first. */
export const handoutsToPublish = (since: Day, now: Instant) =>
  toPublish(sql`g.day >= ${since}`, now);
