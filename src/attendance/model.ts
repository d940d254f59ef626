import { bool, int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import type { Day, Instant } from "../lib/clock";

export const statuses = ["present", "online", "proxy", "absent"] as const;
export type Status = (typeof statuses)[number];

/** What is looked at: the answers beforehand, or what came to pass. */
export type Basis = "reply" | "actual";

/** A seat's answer beforehand (`reply`) and what came to pass (`actual`). */
export const Attendance = {
  id: text,
  meetingId: text,
  seatId: text,
  reply: optional(oneOf(...statuses)),
  actual: optional(oneOf(...statuses)),
  proxyTitle: text,
  proxyName: text,
  /** The proxy, where it is somebody of the 名簿: they confirm what they said. */
  proxyPersonId: optional(text),
  arrived: optional(text),
  departed: optional(text),
  repliedAt: optional(text),
  version: int,
};
export type Attendance = RowOf<typeof Attendance>;

/** The same with the name of the account that answered. */
export const Answer = { ...Attendance, replier: optional(text) };
export type Answer = RowOf<typeof Answer>;

export const ItemAbsence = { itemId: text, seatId: text };
export type ItemAbsence = RowOf<typeof ItemAbsence>;

/** What a 開催要綱 says of quorum and proxies; the fraction is null where it states none. */
export const Charter = {
  title: text,
  validFrom: text,
  quorumNumerator: optional(int),
  quorumDenominator: optional(int),
  quorumStrictlyMore: bool,
  proxyAllowed: bool,
  proxyCounts: bool,
};
export type Charter = RowOf<typeof Charter>;

/** The body that meets. */
export const Council = { name: text, nameEn: text };
export type Council = RowOf<typeof Council>;

/** A reply that somebody still owes. `replyDue` is an instant. */
export const OpenReply = {
  meetingId: text,
  number: optional(int),
  day: optional(text),
  seatId: text,
  postName: text,
  postNameEn: text,
  replyDue: optional(text),
};
export type OpenReply = RowOf<typeof OpenReply>;

/** A seat's answer as given. */
export interface Coming {
  readonly status: Status;
  readonly proxyTitle: string;
  readonly proxyName: string;
}

/** What came to pass at a seat; `actual` null takes a record back. Times are of Japan. */
export interface Presence {
  readonly actual: Status | null;
  readonly proxyTitle: string;
  readonly proxyName: string;
  /** The proxy, where it is somebody of the 名簿. */
  readonly proxyPersonId: string | null;
  readonly arrived: string | null;
  readonly departed: string | null;
  /** The items for which the seat was away. */
  readonly away: readonly string[];
}

/** Who writes, and when. */
export interface Writer {
  readonly accountId: string;
  readonly at: Instant;
}

/** The day by which seats and charter are read: the meeting's own, or today while it has none. */
export const asOf = (meeting: { readonly day: Day | null }, today: Day): Day =>
  meeting.day ?? today;

/** Whether a charter stands against proxies; where none is in force, nothing does. */
export const allowsProxy = (charter: Charter | undefined): boolean => charter?.proxyAllowed ?? true;
