import { int, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import { refused } from "../lib/errors";
import type { Account, AccountRefusal } from "./model";

/** A link may be used once, within an hour (ASVS 6.4.1, 6.4.3). */
export const resetHours = 1;

/** A link to a new password, with the account it is for. */
export const PasswordReset = {
  id: text,
  accountId: text,
  name: text,
  email: text,
  emailKey: text,
  expiresAt: text,
  version: int,
};
export type PasswordReset = RowOf<typeof PasswordReset>;

/**
 * Throws for an account that is suspended, and for one's own: whoever found an administrator's desk open
 * could change the password without knowing it.
 */
export function mayOfferReset({ state }: Pick<Account, "state">, isOwn: boolean): void {
  if (isOwn) throw refused<AccountRefusal>("account.ownReset");
  if (state !== "active") throw refused<AccountRefusal>("account.suspendedReset");
}
