import { Query, type Sql, holdsOn, maybe, sql } from "../db/sql";
import { type Instant, dayOf, secondsOf } from "../lib/clock";
import { SessionRow, type Viewer } from "./model";

/** A session ends after half an hour without use (ASVS 7.3.1) … */
export const idleSeconds = 30 * 60;
/** … and after twelve hours in any case (ASVS 7.3.2). */
export const absoluteSeconds = 12 * 3600;
const granularity = 60;

/** The account behind a session, for use inside other queries of the same batch; null when there is none. */
export const accountBehind = (hash: string, now: Instant): Sql =>
  sql`(SELECT account_id FROM session WHERE id = ${hash} AND expires_at > ${secondsOf(now)})`;

/** Moves the idle limit on, at most once a minute; runs in the page's own batch before the session is read. */
export const keepOpen = (hash: string, now: Instant): Query<void> => {
  const idle = secondsOf(now) + idleSeconds;
  return new Query(
    sql`UPDATE session SET expires_at = min(absolute_at, ${idle})
      WHERE id = ${hash} AND expires_at > ${secondsOf(now)}
      AND expires_at < min(absolute_at, ${idle - granularity})`,
    {},
    () => undefined,
  );
};

/** The live session with its account, grants and seats; undefined when it has ended or the account is suspended. */
export const sessionBehind = (hash: string, now: Instant) =>
  maybe(
    SessionRow,
    sql`SELECT s.id, s.account_id, s.expires_at, a.name, a.email,
      (SELECT json_group_array(json_object('id', g.id, 'role', g.role, 'organizationId', g.organization_id,
        'ministryId', CASE WHEN o.kind = 'ministry' THEN o.id WHEN p.kind = 'ministry' THEN p.id ELSE p.parent_id END,
        'seatId', g.seat_id))
        FROM role_grant g LEFT JOIN organization o ON o.id = g.organization_id LEFT JOIN organization p ON p.id = o.parent_id
        WHERE g.account_id = a.id AND g.ended_at IS NULL) AS grants,
      (SELECT json_group_array(t.id) FROM assignment h JOIN seat t ON t.post_id = h.post_id
        WHERE h.person_id = a.person_id AND ${holdsOn("h", dayOf(now))} AND ${holdsOn("t", dayOf(now))}) AS seats,
      (SELECT count(*) FROM (SELECT 1 FROM notification n
        WHERE n.account_id = a.id AND n.read_at IS NULL LIMIT 100)) AS unread
      FROM session s JOIN account a ON a.id = s.account_id
      WHERE s.id = ${hash} AND s.expires_at > ${secondsOf(now)} AND a.state = 'active'`,
  );

/**
 * Aborts the batch it stands in unless the session still lives and its account still has all that it was seen to have:
 * whoever lost a role or a seat between reading and writing writes nothing (ASVS 8.3.2).
 */
export const stillAllowed = (hash: string, { grants, seats }: Viewer, now: Instant): Sql => {
  const seen = JSON.stringify([...grants.map(({ id }) => id), ...seats]);
  const day = dayOf(now);
  return sql`INSERT INTO writing (is_allowed) SELECT EXISTS (
    SELECT 1 FROM session s JOIN account a ON a.id = s.account_id WHERE s.id = ${hash} AND a.state = 'active'
    AND NOT EXISTS (SELECT 1 FROM json_each(${seen}) j WHERE j.value NOT IN (
      SELECT g.id FROM role_grant g WHERE g.account_id = a.id AND g.ended_at IS NULL
      UNION ALL SELECT t.id FROM assignment h JOIN seat t ON t.post_id = h.post_id
        WHERE h.person_id = a.person_id AND ${holdsOn("h", day)} AND ${holdsOn("t", day)})))`;
};
