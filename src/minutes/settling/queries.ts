import { int, oneOf, text } from "../../db/codecs";
import { type Sql, many, maybe, sql } from "../../db/sql";
import { states } from "../model";

/** How far the minutes of a meeting have come, where there are any. */
export const minutesStateOf = (meetingId: string) =>
  maybe({ state: oneOf(...states) }, sql`SELECT state FROM minutes WHERE id = ${meetingId}`);

/** The sum of the versions of all that minutes are settled from: no row is ever deleted, so it grows with every write. */
export const versionsOf = (meetingId: string): Sql =>
  sql`(SELECT coalesce(sum(v), 0) FROM (SELECT sum(version) AS v FROM remark WHERE meeting_id = ${meetingId}
    UNION ALL SELECT sum(version) FROM confirmation WHERE meeting_id = ${meetingId}
    UNION ALL SELECT sum(version) FROM correction WHERE meeting_id = ${meetingId}
    UNION ALL SELECT sum(version) FROM redaction WHERE meeting_id = ${meetingId}))`;

/** The same as a value to read: by it settling knows whether the gate has seen everything. */
export const seenVersions = (meetingId: string) =>
  maybe({ versions: int }, sql`SELECT ${versionsOf(meetingId)} AS versions`);

/** A recorded correction of settled minutes: what a remark said before and says now. */
const Erratum = { remarkId: text, number: int, before: text, after: text, reason: text, at: text };

/** 正誤 of the minutes of a meeting, the newest first. */
export const errataOf = (meetingId: string) =>
  many(
    Erratum,
    sql`SELECT v.remark_id, v.number, b.text AS before, v.text AS after, v.reason, v.at
      FROM remark r JOIN remark_revision v ON v.remark_id = r.id AND v.why = 'erratum'
      JOIN remark_revision b ON b.remark_id = r.id AND b.number = v.number - 1
      WHERE r.meeting_id = ${meetingId} ORDER BY v.at DESC, v.remark_id`,
  );
