import { maybe, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import { PasswordReset } from "./reset-model";

/** The link that a token opens; undefined when it is unknown, used, over, or the account is suspended. */
export const resetBehind = (tokenHash: string, now: Instant) =>
  maybe(
    PasswordReset,
    sql`SELECT r.id, r.account_id, a.name, a.email, a.email_key, r.expires_at, r.version
      FROM password_reset r JOIN account a ON a.id = r.account_id AND a.state = 'active'
      WHERE r.token_hash = ${tokenHash} AND r.used_at IS NULL AND r.expires_at > ${now}`,
  );
