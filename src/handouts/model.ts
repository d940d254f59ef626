import { bool, int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";

/** How far a handout has come from its ministry to the meeting. */
export const states = ["requested", "submitted", "returned", "accepted", "withdrawn"] as const;
export type State = (typeof states)[number];

/** How far it may go: 公開, 会議後公開, 議事要旨公表時に公開, 構成員限り, 非公開. */
export const disclosures = ["open", "after_meeting", "with_summary", "members", "closed"] as const;
export type Disclosure = (typeof disclosures)[number];

/** 配布資料. `kind`, `major` and `minor` are its number, null until it has one; the file is its newest version. */
export const Handout = {
  id: text,
  meetingId: text,
  itemId: optional(text),
  title: text,
  submitterId: optional(text),
  submitterName: text,
  state: oneOf(...states),
  request: text,
  due: optional(text),
  returnedReason: text,
  withdrawnReason: text,
  disclosure: oneOf(...disclosures),
  /** The 号 of 情報公開法5条 on which it is withheld. */
  clause: optional(int),
  disclosureReason: text,
  reviewOn: optional(text),
  onWeb: bool,
  inPacket: bool,
  version: int,
};
export type Handout = RowOf<typeof Handout>;

/** One version of a handout's file, never changed; the bytes are kept under its id. */
export const HandoutFile = {
  id: text,
  handoutId: text,
  number: int,
  name: text,
  mediaType: text,
  size: int,
  sha512: text,
  note: text,
  at: text,
};
export type HandoutFile = RowOf<typeof HandoutFile>;

/** What stands against a step that was asked for. */
export type HandoutRefusal =
  | "handout.closed"
  | "handout.frozen"
  | "handout.notFrozen"
  | "handout.alreadyFrozen"
  | "handout.notNow"
  | "handout.packetTooLarge";
