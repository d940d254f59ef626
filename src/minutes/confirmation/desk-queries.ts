import { int, optional, text } from "../../db/codecs";
import { type RowOf, type Sql, many, sql } from "../../db/sql";
import type { Day } from "../../lib/clock";

/** Remarks of a seat at a meeting that wait for its people. `due` is an instant. */
export const ToConfirm = {
  meetingId: text,
  number: optional(int),
  seatId: text,
  postName: text,
  postNameEn: text,
  count: int,
  due: optional(text),
};
export type ToConfirm = RowOf<typeof ToConfirm>;

/** Corrections at a meeting that wait for the secretariat. */
export const ToAnswer = { meetingId: text, number: optional(int), count: int };
export type ToAnswer = RowOf<typeof ToAnswer>;

/** What an account has to confirm: of the seats it speaks for on a day, and of those for whose holder it sat. The most pressing first. */
export const toConfirm = (me: Sql, today: Day) =>
  many(
    ToConfirm,
    sql`SELECT c.meeting_id, m.number, c.seat_id, p.name AS post_name, p.name_en AS post_name_en, count(*) AS count,
      coalesce(d.due, n.due) AS due
      FROM (SELECT seat_id, NULL AS meeting_id FROM seat_speaker
          WHERE account_id = ${me} AND valid_from <= ${today} AND ${today} < valid_to
        UNION SELECT t.seat_id, t.meeting_id FROM account a
          JOIN attendance t ON t.proxy_person_id = a.person_id AND t.actual = 'proxy' WHERE a.id = ${me}) mine
      JOIN confirmation c ON c.seat_id = mine.seat_id AND c.meeting_id = coalesce(mine.meeting_id, c.meeting_id)
      JOIN minutes n ON n.id = c.meeting_id AND n.state = 'confirming'
      JOIN remark r ON r.id = c.id AND r.seat_id = c.seat_id AND r.state = 'kept'
      JOIN meeting m ON m.id = c.meeting_id JOIN seat s ON s.id = c.seat_id JOIN post p ON p.id = s.post_id
      LEFT JOIN confirmation_seat d ON d.meeting_id = c.meeting_id AND d.seat_id = c.seat_id
      WHERE c.state <> 'corrected' AND (c.state = 'pending' OR c.text_number < r.number)
      GROUP BY c.meeting_id, c.seat_id ORDER BY coalesce(d.due, n.due), c.meeting_id, c.seat_id LIMIT 20`,
  );

/** Corrections that nobody has answered, by meeting. */
export const toAnswer = () =>
  many(
    ToAnswer,
    sql`SELECT c.meeting_id, m.number, count(*) AS count FROM correction c JOIN meeting m ON m.id = c.meeting_id
      JOIN minutes n ON n.id = c.meeting_id AND n.state = 'confirming'
      JOIN remark r ON r.id = c.remark_id AND r.state = 'kept'
      WHERE c.state = 'open' GROUP BY c.meeting_id ORDER BY min(c.made_at) LIMIT 20`,
  );
