import { int, optional, text } from "../../db/codecs";
import { type RowOf, type Sql, columns, many, sql } from "../../db/sql";
import { type Day, type Instant, dayOf } from "../../lib/clock";
import { Confirmation } from "../model";
import { Asked } from "./model";

/** A remark that nobody answered in time where silence was said to count; `due` is the instant until which its seat had time. */
const Overdue = {
  ...Asked,
  due: text,
  meetingNumber: optional(int),
  postName: text,
  postNameEn: text,
};
export type Overdue = RowOf<typeof Overdue>;

/** So many remarks are looked at in one run; the next takes the others. */
const most = 500;

/** Whether the seat of `c` has somebody who could have answered: where nobody is asked, nobody is silent. */
const isBeforeSomebody = (day: Day): Sql =>
  sql`(EXISTS (SELECT 1 FROM seat_speaker k WHERE k.seat_id = c.seat_id AND k.valid_from <= ${day} AND ${day} < k.valid_to)
    OR EXISTS (SELECT 1 FROM attendance t WHERE t.meeting_id = c.meeting_id AND t.seat_id = c.seat_id
      AND t.actual = 'proxy' AND t.proxy_person_id IS NOT NULL))`;

/**
 * Of every meeting whose minutes are with their speakers, a seat's remarks together: those alone that wait for an answer, and
 * whose text stood before the deadline.
 */
export const overdueRemarks = (now: Instant) =>
  many(
    Overdue,
    sql`SELECT ${columns(Confirmation, "c")}, r.number, coalesce(v.at, '') AS changed_at, NULL AS answerer,
      coalesce(d.due, n.due) AS due, m.number AS meeting_number, p.name AS post_name, p.name_en AS post_name_en
      FROM minutes n JOIN meeting m ON m.id = n.id JOIN confirmation c ON c.meeting_id = n.id
      JOIN remark r ON r.id = c.id AND r.seat_id = c.seat_id AND r.state = 'kept'
      JOIN seat s ON s.id = c.seat_id JOIN post p ON p.id = s.post_id
      LEFT JOIN remark_revision v ON v.remark_id = r.id AND v.number = r.number
      LEFT JOIN confirmation_seat d ON d.meeting_id = c.meeting_id AND d.seat_id = c.seat_id
      WHERE n.state = 'confirming' AND n.silence_is_consent = 1 AND coalesce(d.due, n.due) < ${now}
        AND c.state <> 'corrected' AND (c.state = 'pending' OR c.text_number < r.number)
        AND coalesce(v.at, '') <= coalesce(d.due, n.due) AND ${isBeforeSomebody(dayOf(now))}
      ORDER BY c.meeting_id, c.seat_id, c.id LIMIT ${most}`,
  );
