import { oneOf, text } from "../../db/codecs";
import { type Sql, many, maybe, sql } from "../../db/sql";
import { bodyOfMeeting } from "../../meetings/queries";
import { states } from "../model";
import { parts } from "./model/erratum";

/** How far the minutes of a meeting have come, where there are any. */
export const minutesStateOf = (meetingId: string) =>
  maybe({ state: oneOf(...states) }, sql`SELECT state FROM minutes WHERE id = ${meetingId}`);

/**
 * The versions of all that minutes are settled from, as one text that every write changes: of the meeting, its attendance and
 * its circulation, of all that was said and answered, and of the 名簿. Their rows are never deleted, so that each sum grows; an item may
 * leave the agenda, so that each is named.
 */
export const versionsOf = (meetingId: string): Sql =>
  sql`json_array((SELECT version FROM meeting WHERE id = ${meetingId}),
    (SELECT sum(version) FROM attendance WHERE meeting_id = ${meetingId}),
    (SELECT json_group_object(id, version) FROM agenda_item WHERE meeting_id = ${meetingId}),
    (SELECT sum(version) FROM remark WHERE meeting_id = ${meetingId}),
    (SELECT sum(version) FROM confirmation WHERE meeting_id = ${meetingId}),
    (SELECT sum(version) FROM correction WHERE meeting_id = ${meetingId}),
    (SELECT sum(version) FROM redaction WHERE meeting_id = ${meetingId}),
    (SELECT version FROM circulation WHERE id = ${meetingId}),
    (SELECT sum(version) FROM circulation_reply WHERE meeting_id = ${meetingId}),
    (SELECT json_array(sum(s.version), sum(p.version), sum(h.version), sum(n.version)) FROM seat s
      JOIN post p ON p.id = s.post_id LEFT JOIN assignment h ON h.post_id = p.id LEFT JOIN person n ON n.id = h.person_id
      WHERE s.body_id = ${bodyOfMeeting(meetingId)}))`;

/** The same as a value to read: by it settling knows whether the gate has seen everything. */
export const seenVersions = (meetingId: string) =>
  maybe({ versions: text }, sql`SELECT ${versionsOf(meetingId)} AS versions`);

/** A recorded correction of settled minutes: what a part of a remark said before and says now. */
const Erratum = {
  remarkId: text,
  part: oneOf(...parts),
  before: text,
  after: text,
  reason: text,
  at: text,
};

/** 正誤 of the minutes of a meeting, the newest first. */
export const errataOf = (meetingId: string) =>
  many(
    Erratum,
    sql`SELECT * FROM (SELECT v.remark_id, 'text' AS part, b.text AS before, v.text AS after, v.reason, v.at
        FROM remark r JOIN remark_revision v ON v.remark_id = r.id AND v.why = 'erratum'
        JOIN remark_revision b ON b.remark_id = r.id AND b.number = v.number - 1 WHERE r.meeting_id = ${meetingId}
      UNION ALL SELECT e.remark_id, e.part, e.before_text, e.after_text, e.reason, e.at
        FROM remark r JOIN erratum e ON e.remark_id = r.id WHERE r.meeting_id = ${meetingId})
      ORDER BY at DESC, remark_id, part = 'text' DESC, part`,
  );
