import { type Sql, add, revise, sql } from "../db/sql";
import type { Facts } from "../lib/errors";
import type { Instant } from "../lib/clock";
import type { Change } from "../record/change";
import type {
  Account,
  Credential,
  GrantableRole,
  HeldGrant,
  Invitation,
  Role,
  Scope,
} from "./model";
import { endResets } from "./reset-changes";

/** The subject of an attempt on an account that does not exist. */
const unknown = "unknown";

export const signIn = (accountId: string, statements: readonly Sql[]): Change => ({
  event: { name: "account.signedIn", subjectId: accountId },
  statements,
});

/** An attempt that failed; of an address without an account nothing is kept. */
export const failSignIn = (
  account: Pick<Credential, "accountId" | "name"> | undefined,
): Change => ({
  event: {
    name: "account.signInFailed",
    subjectId: account?.accountId ?? unknown,
    ...(account && { detail: { name: account.name } }),
  },
  statements: [],
});

export const signOut = (accountId: string, ending: readonly Sql[]): Change => ({
  event: { name: "account.signedOut", subjectId: accountId },
  statements: ending,
});

export const signOutEverywhere = (accountId: string, ending: readonly Sql[]): Change => ({
  event: { name: "account.signedOutEverywhere", subjectId: accountId },
  statements: ending,
});

/** Keeps a stronger hash of the same password. */
export const upgrade = (accountId: string, secret: string): Sql =>
  sql`UPDATE credential SET secret = ${secret} WHERE account_id = ${accountId} AND kind = 'password'`;

/** A new password: every session but the new one ends, and so does a link for those who forgot the old one. */
export const changePassword = (
  accountId: string,
  secret: string,
  at: Instant,
  sessions: readonly Sql[],
): Change => ({
  event: { name: "account.passwordChanged", subjectId: accountId },
  statements: [
    sql`UPDATE credential SET secret = ${secret}, changed_at = ${at}
      WHERE account_id = ${accountId} AND kind = 'password'`,
    endResets(accountId, at),
    ...sessions,
  ],
});

interface NewInvitation extends Scope {
  readonly id: string;
  readonly tokenHash: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** Invites somebody; an earlier invitation to the same address ends. */
export const invite = (invitation: NewInvitation): Change => ({
  event: {
    name: "account.invited",
    subjectId: invitation.id,
    detail: { name: invitation.name },
  },
  statements: [
    sql`UPDATE invitation SET expires_at = ${invitation.createdAt}, version = version + 1
      WHERE email = ${invitation.email} AND accepted_at IS NULL AND expires_at > ${invitation.createdAt}`,
    add("invitation", { ...invitation }),
  ],
});

interface Joining {
  readonly accountId: string;
  readonly grantId: string;
  readonly secret: string;
  readonly at: Instant;
  readonly facts: Facts;
}

/** The invited person's account, with the password and the role; the invitation is used up. */
export function join(invitation: Invitation, joining: Joining, sessions: readonly Sql[]): Change {
  const { email, name, role, organizationId, seatId, personId } = invitation;
  const { accountId, grantId, secret, at, facts } = joining;
  const grant = { id: grantId, accountId, role, organizationId, seatId, grantedAt: at };
  return {
    event: { name: "account.joined", subjectId: accountId, detail: { name, ...facts } },
    statements: [
      revise("invitation", invitation, { acceptedAt: at }),
      add("account", { id: accountId, personId, name, email, emailKey: email, createdAt: at }),
      add("credential", { accountId, kind: "password", secret, changedAt: at }),
      ...(role === "member" ? [] : [add("role_grant", grant)]),
      ...sessions,
    ],
  };
}

interface NewGrant extends Scope {
  readonly id: string;
  readonly role: GrantableRole;
  readonly grantedAt: Instant;
}

/** Gives an account a role. `facts` names it; `ending` ends the sessions that knew nothing of it. */
export const grantRole = (
  account: Account,
  { id, role, organizationId, seatId, grantedAt }: NewGrant,
  facts: Facts,
  ending: readonly Sql[],
): Change => ({
  event: {
    name: "account.roleGranted",
    subjectId: account.id,
    detail: { name: account.name, ...facts },
  },
  statements: [
    revise("account", account),
    add("role_grant", { id, accountId: account.id, role, organizationId, seatId, grantedAt }),
    ...ending,
  ],
});

/** Ends a role that an account was granted. */
export const endRole = (
  account: Account,
  grant: HeldGrant & { readonly id: string },
  at: Instant,
  facts: Facts,
  ending: readonly Sql[],
): Change => ({
  event: {
    name: "account.roleEnded",
    subjectId: account.id,
    detail: { name: account.name, ...facts },
  },
  statements: [revise("account", account), revise("role_grant", grant, { endedAt: at }), ...ending],
});

/** Shuts an account out from its next request on; a link to a new password is no way round it. */
export const suspend = (account: Account, at: Instant, ending: readonly Sql[]): Change => ({
  event: { name: "account.suspended", subjectId: account.id, detail: { name: account.name } },
  statements: [
    revise("account", account, { state: "suspended" }),
    endResets(account.id, at),
    ...ending,
  ],
});

export const restore = (account: Account): Change => ({
  event: { name: "account.restored", subjectId: account.id, detail: { name: account.name } },
  statements: [revise("account", account, { state: "active" })],
});

/** Lets an account try its password again at once. */
export const unlock = (account: Account, forgetting: readonly Sql[]): Change => ({
  event: { name: "account.unlocked", subjectId: account.id, detail: { name: account.name } },
  statements: forgetting,
});
