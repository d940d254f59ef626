import { int, oneOf, optional, text } from "../db/codecs";
import { type RowOf, type Sql, many, sql } from "../db/sql";
import { kinds } from "./model/number";

/** A paper that waits for somebody: for its ministry to submit, or for the secretariat to check. */
export const HandoutWaiting = {
  id: text,
  meetingId: text,
  meetingNumber: optional(int),
  kind: optional(oneOf(...kinds)),
  major: optional(int),
  minor: optional(int),
  title: text,
  state: oneOf("requested", "returned", "submitted"),
  due: optional(text),
  reason: text,
  ministry: text,
  ministryEn: text,
};
export type HandoutWaiting = RowOf<typeof HandoutWaiting>;

const columns: Sql = sql`h.id, h.meeting_id, g.number AS meeting_number, n.kind, n.major, n.minor, h.title, h.state, h.due, h.returned_reason AS reason,
  coalesce(o.short_name, h.submitter_name) AS ministry, coalesce(o.name_en, '') AS ministry_en`;

/** The organisations of the ministries for which an account answers. */
const organizationsOf = (me: Sql): Sql =>
  sql`SELECT u.id FROM (SELECT DISTINCT CASE WHEN o.kind = 'ministry' THEN o.id WHEN p.kind = 'ministry' THEN p.id
        ELSE p.parent_id END AS id
      FROM role_grant r JOIN organization o ON o.id = r.organization_id LEFT JOIN organization p ON p.id = o.parent_id
      WHERE r.account_id = ${me} AND r.ended_at IS NULL AND r.role IN ('coordinator', 'editor')) mine
    JOIN organization u ON u.id = mine.id OR u.parent_id = mine.id
      OR u.parent_id IN (SELECT b.id FROM organization b WHERE b.parent_id = mine.id)`;

/** What the account's ministries have yet to submit, while they can: the first due first, at most twenty. */
export const handoutsOwed = (me: Sql) =>
  many(
    HandoutWaiting,
    sql`SELECT ${columns} FROM handout h JOIN meeting g ON g.id = h.meeting_id AND g.state IN ('planning', 'announced')
      LEFT JOIN handout_number n ON n.handout_id = h.id
      JOIN organization o ON o.id = h.submitter_id LEFT JOIN packet k ON k.id = h.meeting_id
      WHERE h.submitter_id IN (${organizationsOf(me)}) AND h.state IN ('requested', 'returned') AND k.frozen_at IS NULL
      ORDER BY coalesce(h.due, '9999-12-31'), h.id LIMIT 20`,
  );

/** What was submitted and waits for the secretariat, the next meeting first, at most twenty. */
export const handoutsToCheck = () =>
  many(
    HandoutWaiting,
    sql`SELECT ${columns} FROM handout h JOIN meeting g ON g.id = h.meeting_id
      LEFT JOIN handout_number n ON n.handout_id = h.id
      LEFT JOIN organization o ON o.id = h.submitter_id
      WHERE h.state = 'submitted' AND g.state IN ('planning', 'announced', 'held')
      ORDER BY coalesce(g.day, '9999-12-31'), coalesce(h.due, '9999-12-31'), h.id LIMIT 20`,
  );
