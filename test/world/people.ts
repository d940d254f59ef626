import { hashOf } from "../../src/accounts/tokens";

/** One account for each role; the name is the account's id. */
export const everybody = [
  "secretariat",
  "secretariat2",
  "coordinator",
  "mhlw-editor",
  "mic-coordinator",
  "editor",
  "member",
  "aide",
  "auditor",
  "admin",
  "outsider",
  "suspended",
] as const;
export type Who = (typeof everybody)[number];

/** The session token of somebody; D1 holds its hash only. */
export const tokenOf = (who: Who): string => `token-of-${who}`;

export const addressOf = (who: Who): string => `${who}@example.go.jp`;

const account = (who: Who) =>
  `INSERT INTO account (id, person_id, name, email, email_key, state, created_at) VALUES ('${who}',
    ${who === "member" ? "'person-seat-mhlw'" : "NULL"}, '${who}さん', '${addressOf(who)}', '${addressOf(who)}',
    '${who === "suspended" ? "suspended" : "active"}', '2026-04-01T00:00:00.000Z')`;

const session = (who: Who, at: number) =>
  `INSERT INTO session (id, account_id, created_at, expires_at, absolute_at, method) VALUES
    ('${hashOf(tokenOf(who))}', '${who}', '${new Date(at * 1000).toISOString()}', ${at + 1800}, ${at + 43_200}, 'password')`;

/** Accounts, their grants, and a live session each. */
export const people = (): string[] => {
  const at = Math.floor(Date.now() / 1000);
  return [
    ...everybody.flatMap((who) => [account(who), session(who, at)]),
    `INSERT INTO role_grant (id, account_id, role, organization_id, seat_id, granted_at) VALUES
      ('grant-secretariat', 'secretariat', 'secretariat', 'mic', NULL, '2026-04-01T00:00:00.000Z'),
      ('grant-secretariat2', 'secretariat2', 'secretariat', 'mic', NULL, '2026-04-01T00:00:00.000Z'),
      ('grant-coordinator', 'coordinator', 'coordinator', 'mhlw', NULL, '2026-04-01T00:00:00.000Z'),
      ('grant-mhlw-editor', 'mhlw-editor', 'editor', 'mhlw', NULL, '2026-04-01T00:00:00.000Z'),
      ('grant-mic-coordinator', 'mic-coordinator', 'coordinator', 'mic', NULL, '2026-04-01T00:00:00.000Z'),
      ('grant-editor', 'editor', 'editor', 'mic-joho', NULL, '2026-04-01T00:00:00.000Z'),
      ('grant-aide', 'aide', 'aide', NULL, 'seat-mic', '2026-04-01T00:00:00.000Z'),
      ('grant-auditor', 'auditor', 'auditor', NULL, NULL, '2026-04-01T00:00:00.000Z'),
      ('grant-admin', 'admin', 'admin', NULL, NULL, '2026-04-01T00:00:00.000Z'),
      ('grant-suspended', 'suspended', 'secretariat', 'mic', NULL, '2026-04-01T00:00:00.000Z')`,
  ];
};
