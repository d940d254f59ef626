import { listOf, optional, record, text } from "../db/codecs";
import { type Sql, columns, holdsOn, many, maybe, sql } from "../db/sql";
import { type Day, type Instant, secondsOf } from "../lib/clock";
import { historyOf } from "../record/queries";
import { Account, Credential, HeldGrant, Invitation, RoleHeld } from "./model";

/** The account with this address and the hash of its password; undefined when there is none. */
export const credentialOf = (emailKey: string) =>
  maybe(
    Credential,
    sql`SELECT a.id AS account_id, a.name, c.secret, a.state, a.is_demo FROM account a
      JOIN credential c ON c.account_id = a.id AND c.kind = 'password' WHERE a.email_key = ${emailKey}`,
  );

/** The hash of somebody's password. */
export const passwordOf = (accountId: Sql) =>
  maybe(
    { secret: text },
    sql`SELECT secret FROM credential WHERE account_id = ${accountId} AND kind = 'password'`,
  );

const SessionLine = { id: text, createdAt: text, device: text };

/** The sessions that somebody has open, newest first. `id` is the token's hash. */
export const sessionsOf = (accountId: Sql, now: Instant) =>
  many(
    SessionLine,
    sql`SELECT ${columns(SessionLine)} FROM session
      WHERE account_id = ${accountId} AND expires_at > ${secondsOf(now)} ORDER BY created_at DESC`,
  );

/** A seat in words, from the tables `p` (its post) and `po` (the post's organisation). */
const seat = sql`po.short_name || '　' || p.name`;
const seatEn = sql`coalesce(nullif(p.name_en, ''), p.name)`;
/** What a role is held for: an organisation (`o`), a seat, or nothing but the council. */
const scope = sql`coalesce(o.name, ${seat}, '') AS scope,
  coalesce(nullif(o.name_en, ''), o.name, ${seatEn}, '') AS scope_en`;

const rolesHeld = (accountId: Sql, today: Day) =>
  sql`SELECT 'member' AS role, ${seat} AS scope, ${seatEn} AS scope_en, NULL AS id, NULL AS organization_id, t.id AS seat_id,
      NULL AS granted_at, NULL AS ended_at, 0 AS version
      FROM account own JOIN assignment h ON h.person_id = own.person_id JOIN post p ON p.id = h.post_id
      JOIN seat t ON t.post_id = p.id JOIN organization po ON po.id = p.organization_id
      WHERE own.id = ${accountId} AND ${holdsOn("h", today)} AND ${holdsOn("t", today)}
    UNION ALL SELECT g.role, ${scope}, g.id, g.organization_id, g.seat_id,
      g.granted_at, g.ended_at, g.version
      FROM role_grant g LEFT JOIN organization o ON o.id = g.organization_id
      LEFT JOIN seat t ON t.id = g.seat_id LEFT JOIN post p ON p.id = t.post_id
      LEFT JOIN organization po ON po.id = p.organization_id
      WHERE g.account_id = ${accountId}`;

/** Every role that somebody was granted, and the seats whose posts they hold today. */
export const rolesOf = (accountId: Sql, today: Day) => many(HeldGrant, rolesHeld(accountId, today));

/** An account's own page: who it is, its roles, its history. */
export const accountPage = (id: string, today: Day) => ({
  account: maybe(Account, sql`SELECT ${columns(Account)} FROM account WHERE id = ${id}`),
  held: rolesOf(sql`${id}`, today),
  history: historyOf(id),
});

const Listed = {
  ...Account,
  roles: listOf(record(RoleHeld)),
  lastSignIn: optional(text),
};

export const accountsShown = 50;

/** Accounts in the order of their names, from the one after `after` on; one more than a page shows. */
export const accountList = (after: string, today: Day) =>
  many(
    Listed,
    sql`SELECT ${columns(Account, "a")},
      (SELECT json_group_array(json_object('role', r.role, 'scope', r.scope, 'scopeEn', r.scope_en))
        FROM (${rolesHeld(sql`a.id`, today)}) r WHERE r.ended_at IS NULL) AS roles,
      (SELECT e.at FROM event e WHERE e.subject_id = a.id AND e.name IN ('account.signedIn', 'account.joined')
        ORDER BY e.id DESC LIMIT 1) AS last_sign_in
      FROM account a
      WHERE (a.name, a.id) > (coalesce((SELECT name FROM account WHERE id = ${after}), ''), ${after})
      ORDER BY a.name, a.id LIMIT ${accountsShown + 1}`,
  );

const invitations = sql`SELECT i.id, i.email, i.name, i.role, ${scope}, i.organization_id, i.seat_id, i.person_id,
  b.name AS invited_by, i.expires_at, i.version FROM invitation i
  LEFT JOIN account b ON b.id = i.invited_by
  LEFT JOIN organization o ON o.id = i.organization_id LEFT JOIN seat t ON t.id = i.seat_id
  LEFT JOIN post p ON p.id = t.post_id LEFT JOIN organization po ON po.id = p.organization_id`;

/** Invitations that can still be used. */
export const openInvitations = (now: Instant) =>
  many(
    Invitation,
    sql`${invitations} WHERE i.accepted_at IS NULL AND i.expires_at > ${now} ORDER BY i.expires_at`,
  );

/** The invitation behind a link; undefined when it is unknown, used, over, or the address has an account by now. */
export const invitationBehind = (tokenHash: string, now: Instant) =>
  maybe(
    Invitation,
    sql`${invitations} WHERE i.token_hash = ${tokenHash} AND i.accepted_at IS NULL AND i.expires_at > ${now}
      AND NOT EXISTS (SELECT 1 FROM account a WHERE a.email_key = i.email)`,
  );

/** The account with an address. */
export const accountWith = (emailKey: string) =>
  maybe({ id: text }, sql`SELECT id FROM account WHERE email_key = ${emailKey}`);
