import { type Sql, holdsOn, sql } from "../db/sql";
import type { Facts } from "../lib/errors";

/** How an event is told, in both languages, and the accounts (a column `id`) that hear of it. */
export interface Telling {
  readonly ja: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
  readonly hears: (subjectId: string) => Sql;
}

/** A fact by name; empty when the event does not carry it. */
export const fact = (facts: Facts, name: string): string => facts[name] ?? "";

export const nobody = (): Sql => sql`SELECT id FROM account WHERE 0`;

/** The secretariat of the council. */
export const secretariat = (): Sql =>
  sql`SELECT account_id AS id FROM role_grant WHERE role = 'secretariat' AND ended_at IS NULL`;

/** Everybody who answers for an organisation. */
export const officialsOf = (organizationId: Sql): Sql =>
  sql`SELECT account_id AS id FROM role_grant
    WHERE organization_id IN (${organizationId}) AND role IN ('coordinator', 'editor') AND ended_at IS NULL`;

/** Those who hold one of the roles in a ministry, whichever of its bureaux or divisions they were granted for. */
export const officialsOfMinistry = (
  ministryId: Sql,
  ...roles: readonly ("coordinator" | "editor")[]
): Sql =>
  sql`SELECT g.account_id AS id FROM role_grant g JOIN organization o ON o.id = g.organization_id
    LEFT JOIN organization p ON p.id = o.parent_id
    WHERE g.role IN (SELECT value FROM json_each(${JSON.stringify(roles)})) AND g.ended_at IS NULL
    AND CASE WHEN o.kind = 'ministry' THEN o.id WHEN p.kind = 'ministry' THEN p.id ELSE p.parent_id END IN (${ministryId})`;

/** The event being told is the newest one: notifications are written in the same batch, right after it. This is its day in Japan. */
export const dayTold: Sql = sql`(SELECT date(at, '+9 hours') FROM event ORDER BY id DESC LIMIT 1)`;

/** Who sits in the body of a meeting on its day, who acts for them, and the 府省窓口. */
export const everybodyConcerned = (meetingId: string): Sql => {
  const day = sql`coalesce(m.day, ${dayTold})`;
  const seats = sql`meeting m JOIN seat t ON t.body_id = m.body_id AND ${holdsOn("t", day)}`;
  return sql`SELECT a.id FROM ${seats}
      JOIN assignment h ON h.post_id = t.post_id AND ${holdsOn("h", day)}
      JOIN account a ON a.person_id = h.person_id WHERE m.id = ${meetingId}
    UNION SELECT g.account_id FROM ${seats}
      JOIN role_grant g ON g.seat_id = t.id AND g.role = 'aide' AND g.ended_at IS NULL WHERE m.id = ${meetingId}
    UNION SELECT account_id FROM role_grant WHERE role = 'coordinator' AND ended_at IS NULL`;
};

const newest = sql`(SELECT json_extract(detail, '$.seatId') AS seat_id, date(at, '+9 hours') AS day
  FROM event ORDER BY id DESC LIMIT 1)`;

/** Whose seat the event being told names, on its day, and who is aide to it. */
export const speakersForSeat: Sql = sql`SELECT a.id FROM ${newest} e JOIN seat t ON t.id = e.seat_id
    JOIN assignment h ON h.post_id = t.post_id AND h.valid_from <= e.day
      AND e.day < coalesce(h.valid_to, '9999-12-31')
    JOIN account a ON a.person_id = h.person_id
  UNION SELECT g.account_id AS id FROM ${newest} e JOIN role_grant g ON g.seat_id = e.seat_id
    WHERE g.role = 'aide' AND g.ended_at IS NULL`;
