import { int, listOf, oneOf, optional, record, text } from "../db/codecs";
import type { RowOf } from "../db/sql";

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

export const Grant = {
  role: oneOf(...grantableRoles),
  organizationId: optional(text),
  seatId: optional(text),
};
export type Grant = RowOf<typeof Grant>;

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
