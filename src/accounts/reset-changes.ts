import { type Sql, add, revise, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import type { Change } from "../record/change";
import type { Account } from "./model";
import type { PasswordReset } from "./reset-model";

/** Ends the link that an account may have open. */
export const endResets = (accountId: string, at: Instant): Sql =>
  sql`UPDATE password_reset SET expires_at = ${at}, version = version + 1
    WHERE account_id = ${accountId} AND used_at IS NULL AND expires_at > ${at}`;

interface NewReset {
  readonly id: string;
  readonly tokenHash: string;
  readonly offeredBy: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** Gives somebody who forgot the password a link to a new one; an earlier link ends. */
export const offerReset = (account: Account, reset: NewReset): Change => ({
  event: { name: "account.resetOffered", subjectId: account.id, detail: { name: account.name } },
  statements: [
    revise("account", account),
    endResets(account.id, reset.createdAt),
    add("password_reset", { ...reset, accountId: account.id }),
  ],
});

/** The password that the holder of a link chose; the link is used up. `ending` ends every session and limit. */
export const resetPassword = (
  { id, version, accountId }: PasswordReset,
  secret: string,
  at: Instant,
  ending: readonly Sql[],
): Change => ({
  event: { name: "account.passwordReset", subjectId: accountId },
  statements: [
    revise("password_reset", { id, version }, { usedAt: at }),
    sql`INSERT INTO credential (account_id, kind, secret, changed_at) VALUES (${accountId}, 'password', ${secret}, ${at})
      ON CONFLICT (account_id, kind, label) DO UPDATE SET secret = excluded.secret, changed_at = excluded.changed_at`,
    ...ending,
  ],
});
