import { type Sql, columns, holdsOn, many, maybe, sql } from "../db/sql";
import type { Day } from "../lib/clock";
import { Answer, Attendance, Charter, Council, ItemAbsence, OpenReply } from "./model";

/** Every answer and presence of a meeting, one row a seat, with who answered. */
export const attendanceOf = (meetingId: string | Sql) =>
  many(
    Answer,
    sql`SELECT ${columns(Attendance, "t")}, a.name AS replier
      FROM attendance t LEFT JOIN account a ON a.id = t.replied_by WHERE t.meeting_id = ${meetingId}`,
  );

/** The items for which a seat was away. */
export const absencesOf = (meetingId: string) =>
  many(
    ItemAbsence,
    sql`SELECT a.item_id, a.seat_id FROM agenda_item i JOIN item_absence a ON a.item_id = i.id
      WHERE i.meeting_id = ${meetingId}`,
  );

/** The 開催要綱 of the meeting's body in force on its day, or on `today` while it has none. */
export const charterInForce = (meetingId: string, today: Day) =>
  maybe(
    Charter,
    sql`SELECT ${columns(Charter, "c")} FROM meeting m JOIN charter c ON c.body_id = m.body_id
      WHERE m.id = ${meetingId} AND c.valid_from <= coalesce(m.day, ${today})
      ORDER BY c.valid_from DESC, c.number DESC LIMIT 1`,
  );

/** The body that meets. */
export const councilOfMeeting = (meetingId: string) =>
  maybe(
    Council,
    sql`SELECT b.name, b.name_en FROM meeting m JOIN body b ON b.id = m.body_id WHERE m.id = ${meetingId}`,
  );

/** The seats an account speaks for on a day: those of the posts its person holds, and those it is aide to. */
export const seatsSpokenFor = (me: Sql, today: Day) => sql`SELECT t.id FROM account a
    JOIN assignment h ON h.person_id = a.person_id AND ${holdsOn("h", today)}
    JOIN seat t ON t.post_id = h.post_id WHERE a.id = ${me}
  UNION SELECT g.seat_id FROM role_grant g
    WHERE g.account_id = ${me} AND g.role = 'aide' AND g.ended_at IS NULL`;

/**
 * The replies an account owes: announced meetings from today on with a seat of its own, or one it is aide to,
 * that is filled and has not replied. The most pressing first.
 */
export const openReplies = (me: Sql, today: Day) =>
  many(
    OpenReply,
    sql`SELECT m.id AS meeting_id, m.number, m.day, t.id AS seat_id, p.name AS post_name,
      p.name_en AS post_name_en, m.reply_due
      FROM (${seatsSpokenFor(me, today)}) mine JOIN seat t ON t.id = mine.id JOIN post p ON p.id = t.post_id
      JOIN meeting m ON m.body_id = t.body_id AND coalesce(m.day, '9999-12-31') >= ${today}
      LEFT JOIN attendance r ON r.meeting_id = m.id AND r.seat_id = t.id
      WHERE m.state = 'announced' AND m.format <> 'circulated' AND m.day IS NOT NULL AND r.reply IS NULL
      AND coalesce(t.valid_from, '') <= m.day AND m.day < coalesce(t.valid_to, '9999-12-31')
      AND EXISTS (SELECT 1 FROM assignment h WHERE h.post_id = t.post_id
        AND h.valid_from <= m.day AND m.day < coalesce(h.valid_to, '9999-12-31'))
      ORDER BY coalesce(m.reply_due, m.day), m.id, t.id`,
  );
