import { int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";

export const formats = ["in_person", "online", "hybrid", "circulated"] as const;
export const states = ["planning", "announced", "held", "finalized", "cancelled"] as const;

export const Meeting = {
  id: text,
  bodyId: text,
  number: optional(int),
  format: oneOf(...formats),
  state: oneOf(...states),
  day: optional(text),
  plannedStart: optional(text),
  plannedEnd: optional(text),
  actualStart: optional(text),
  actualEnd: optional(text),
  place: text,
  replyDue: optional(text),
  contact: text,
  summary: text,
  cancelReason: text,
  source: text,
  sourceUrl: text,
  version: int,
};
export type Meeting = RowOf<typeof Meeting>;
