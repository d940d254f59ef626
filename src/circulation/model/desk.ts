import { int, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";

/** A reply to a circulation that somebody still owes. `due` is an instant. */
export const OpenReply = {
  meetingId: text,
  number: optional(int),
  seatId: text,
  postName: text,
  postNameEn: text,
  due: text,
};
export type OpenReply = RowOf<typeof OpenReply>;

/** A circulation of which the result can be recorded. */
export const ToClose = { id: text, number: optional(int), due: text };
export type ToClose = RowOf<typeof ToClose>;
