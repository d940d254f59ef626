import { int, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";

/** A line of the record: what happened to what, when, by whom. `detail` is the event's facts as JSON text. */
export const Entry = {
  id: int,
  at: text,
  actor: optional(text),
  name: text,
  subjectId: text,
  detail: text,
};
export type Entry = RowOf<typeof Entry>;

/** An entry that somebody is told of. */
export const Notice = {
  id: int,
  at: text,
  actor: optional(text),
  name: text,
  subjectId: text,
  detail: text,
  readAt: optional(text),
};
export type Notice = RowOf<typeof Notice>;

/** Somebody who appears in the record. */
export const Actor = { id: text, name: text };

/** A page of the record is this long. */
export const pageLength = 50;

/** What can be asked for: all but signing in and out, one kind of event, only signing in and out, or everything. */
export const choices = [
  "",
  "meeting",
  "agenda",
  "attendance",
  "handout",
  "minutes",
  "circulation",
  "retention",
  "measure",
  "followUp",
  "action",
  "roster",
  "publication",
  "account",
  "door",
  "everything",
] as const;

/**
 * Which part of the record to read. `accountId` is whoever acted or was acted upon, empty for anybody;
 * `before` and `after` are ids of entries, of which at most one is given.
 */
export interface Window {
  readonly kind: (typeof choices)[number];
  readonly accountId: string;
  readonly before: number | null;
  readonly after: number | null;
}
