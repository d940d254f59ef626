import { int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";

/** 種別: what the council does with an item. */
export const kinds = [
  "decision",
  "approval",
  "confirmation",
  "report",
  "explanation",
  "discussion",
  "other",
] as const;
export const itemStates = ["proposed", "returned", "taken", "carried", "removed"] as const;

export const AgendaItem = {
  id: text,
  bodyId: text,
  meetingId: optional(text),
  state: oneOf(...itemStates),
  kind: oneOf(...kinds),
  title: text,
  presenterSeatId: optional(text),
  presenterOrganizationId: optional(text),
  minutes: optional(int),
  noteToChair: text,
  proposedBy: optional(text),
  returnedReason: text,
  carriedFrom: optional(text),
  version: int,
};
export type AgendaItem = RowOf<typeof AgendaItem>;
