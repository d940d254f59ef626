import { bool, int, optional, text } from "../../db/codecs";
import { type RowOf, many, sql } from "../../db/sql";
import { approvedMeasure, fiscalYears, schemes } from "../queries";

const Given = {
  id: text,
  year: int,
  rating: text,
  reason: text,
  meetingNumber: optional(int),
  meetingDay: optional(text),
  isOfMeeting: bool,
  ratedBy: text,
  ratedAt: text,
};

/** The council's ratings of a measure with who recorded them, newest first. */
export const ratingsGiven = (id: string) =>
  many(
    Given,
    sql`SELECT c.id, c.year, c.rating, c.reason, m.number AS meeting_number, m.day AS meeting_day,
        c.meeting_id IS NOT NULL AS is_of_meeting, a.name AS rated_by, c.rated_at
      FROM council_rating c JOIN account a ON a.id = c.rated_by LEFT JOIN meeting m ON m.id = c.meeting_id
      WHERE c.measure_id = ${id} ORDER BY c.year DESC, c.rated_at DESC LIMIT 100`,
  );

const Met = { id: text, number: optional(int), day: optional(text) };
export type Met = RowOf<typeof Met>;

/** The council's newest meetings that were held: a rating may come of one of them. */
export const meetingsToName = () =>
  many(
    Met,
    sql`SELECT id, number, day FROM meeting
      WHERE body_id = (SELECT id FROM body WHERE kind = 'council' ORDER BY id LIMIT 1) AND state IN ('held', 'finalized')
      ORDER BY coalesce(day, '9999-12-31') DESC, id DESC LIMIT 20`,
  );

/** Everything on the page of a measure's ratings. */
export const ratingDesk = (id: string) => ({
  approval: approvedMeasure(id),
  given: ratingsGiven(id),
  years: fiscalYears(),
  schemes: schemes(),
  meetings: meetingsToName(),
});
