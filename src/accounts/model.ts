import { bool, int, listOf, oneOf, optional, record, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import { refused } from "../lib/errors";
import { fold } from "../lib/text";

/** Roles that an administrator grants. `member` is not among them: it follows from holding a seat. */
export const grantableRoles = [
  "secretariat",
  "coordinator",
  "editor",
  "aide",
  "auditor",
  "admin",
] as const;
export type GrantableRole = (typeof grantableRoles)[number];

/** Everything that somebody can be invited as. */
export const roles = [
  "secretariat",
  "coordinator",
  "editor",
  "member",
  "aide",
  "auditor",
  "admin",
] as const;
export type Role = (typeof roles)[number];

/** What a role is held for. */
const scopes = {
  secretariat: "organizationId",
  coordinator: "organizationId",
  editor: "organizationId",
  member: "personId",
  aide: "seatId",
  auditor: null,
  admin: null,
} as const;
export const scopeOf = (role: Role) => scopes[role];

const Grant = {
  id: text,
  role: oneOf(...grantableRoles),
  organizationId: optional(text),
  /** The ministry to which the organisation belongs. */
  ministryId: optional(text),
  seatId: optional(text),
};
type Grant = RowOf<typeof Grant>;

/** The session row, the account it belongs to and all that decides what the account may do, in one row. */
export const SessionRow = {
  id: text,
  accountId: text,
  expiresAt: int,
  name: text,
  email: text,
  grants: listOf(record(Grant)),
  seats: listOf(text),
  unread: int,
};
export type SessionRow = RowOf<typeof SessionRow>;

/** Who is asking. `seats` are the ids of the seats whose posts the person holds today. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly grants: readonly Grant[];
  readonly seats: readonly string[];
}

/** The ministries for which somebody answers, as coordinator or editor. */
export const ministriesOf = ({ grants }: Pick<Viewer, "grants">): string[] => [
  ...new Set(
    grants.flatMap(({ role, ministryId }) =>
      (role === "coordinator" || role === "editor") && ministryId ? [ministryId] : [],
    ),
  ),
];

/** The form of an e-mail address under which an account is found, however it is typed. */
export const emailKeyOf = (email: string): string => fold(email).trim();

export const Account = {
  id: text,
  name: text,
  email: text,
  emailKey: text,
  state: oneOf("active", "suspended"),
  version: int,
};
export type Account = RowOf<typeof Account>;

/** What signing in needs of an account: the hash of its password, and whether it may be used. */
export const Credential = {
  accountId: text,
  name: text,
  secret: text,
  state: Account.state,
  isDemo: bool,
};
export type Credential = RowOf<typeof Credential>;

/** A role with what it is held for, in words. */
export const RoleHeld = { role: oneOf(...roles), scope: text, scopeEn: text };
export type RoleHeld = RowOf<typeof RoleHeld>;

/** A role as granted; a member's has neither id nor days, for it follows from the seat. */
export const HeldGrant = {
  ...RoleHeld,
  id: optional(text),
  organizationId: optional(text),
  seatId: optional(text),
  grantedAt: optional(text),
  endedAt: optional(text),
  version: int,
};
export type HeldGrant = RowOf<typeof HeldGrant>;

/** What a role is to be held for; all null for the whole council. */
export interface Scope {
  readonly organizationId: string | null;
  readonly seatId: string | null;
  readonly personId: string | null;
}

export type AccountRefusal =
  | "account.ownSuspension"
  | "account.ownReset"
  | "account.suspendedReset"
  | "account.ownLastAdmin"
  | "account.alreadyGranted"
  | "account.notGranted";

const isOpen = (grant: HeldGrant) => grant.id !== null && grant.endedAt === null;

/** Throws when the account holds this very role already. */
export function mayReceive(
  held: readonly HeldGrant[],
  role: GrantableRole,
  { organizationId, seatId }: Scope,
): void {
  const isSame = (grant: HeldGrant) =>
    grant.role === role && grant.organizationId === organizationId && grant.seatId === seatId;
  if (held.some((grant) => isOpen(grant) && isSame(grant)))
    throw refused<AccountRefusal>("account.alreadyGranted");
}

/** The open grant to be ended. Throws when there is none, and for the last way of an administrator to their own tools. */
export function endable(
  held: readonly HeldGrant[],
  grantId: string,
  isOwn: boolean,
): HeldGrant & { readonly id: string } {
  const grant = held.find(({ id }) => id === grantId);
  if (!grant?.id || !isOpen(grant)) throw refused<AccountRefusal>("account.notGranted");
  const admins = held.filter((one) => one.role === "admin" && isOpen(one));
  if (isOwn && grant.role === "admin" && admins.length < 2)
    throw refused<AccountRefusal>("account.ownLastAdmin");
  return { ...grant, id: grant.id };
}

/** Throws when an administrator would shut themselves out. */
export function maySuspend(isOwn: boolean): void {
  if (isOwn) throw refused<AccountRefusal>("account.ownSuspension");
}

export const Invitation = {
  id: text,
  email: text,
  name: text,
  ...RoleHeld,
  organizationId: optional(text),
  seatId: optional(text),
  personId: optional(text),
  invitedBy: optional(text),
  expiresAt: text,
  version: int,
};
export type Invitation = RowOf<typeof Invitation>;

/** An invitation may be used once, within a day (ASVS 6.4.1). */
export const invitationHours = 24;
