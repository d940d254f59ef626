import { bool, int, listOf, oneOf, optional, record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { actionStates, partStates } from "./states";
import { Action, Part } from "../model";

/** A ministry that can take part. */
export const Ministry = { id: text, name: text, nameEn: text, shortName: text, rank: int };
export type Ministry = RowOf<typeof Ministry>;

/** What the list tells of a part: nothing of what is not approved. */
const ListedPart = {
  id: text,
  ministryId: text,
  state: oneOf(...partStates),
  due: optional(text),
  changedOn: text,
};
export type ListedPart = RowOf<typeof ListedPart>;

/** An action in the list, with its parts in 建制順. */
export const ActionLine = {
  id: text,
  number: int,
  title: text,
  titleEn: text,
  leadId: text,
  due: optional(text),
  visibleFrom: optional(text),
  state: oneOf(...actionStates),
  version: int,
  parts: listOf(record(ListedPart)),
};
export type ActionLine = RowOf<typeof ActionLine>;

/** A part with who saved its draft. */
export const DraftedPart = { ...Part, draftedBy: optional(text) };
export type DraftedPart = RowOf<typeof DraftedPart>;

/** What was reported for a part, and who stood behind it. */
export const Update = {
  id: text,
  partId: text,
  state: oneOf(...partStates),
  report: text,
  reportedByName: text,
  approvedByName: text,
  at: text,
};
export type Update = RowOf<typeof Update>;

/** Another action, named. */
export const Related = {
  id: text,
  number: int,
  title: text,
  titleEn: text,
  state: Action.state,
  isAhead: bool,
};
export type Related = RowOf<typeof Related>;

/** An action as a measure that it is linked to names it. */
export const LinkedAction = {
  id: text,
  number: int,
  title: text,
  titleEn: text,
  state: Action.state,
  partStates: listOf(oneOf(...partStates)),
};
export type LinkedAction = RowOf<typeof LinkedAction>;

/** A measure to which an action is linked; without a title before its first approval. */
export const LinkedMeasure = {
  id: text,
  code: text,
  title: optional(text),
  titleEn: optional(text),
};
export type LinkedMeasure = RowOf<typeof LinkedMeasure>;

/** An agenda item from which the action came, or on which it came back. */
export const ActionItem = {
  id: text,
  title: text,
  state: oneOf("proposed", "returned", "taken", "carried", "removed"),
  meetingId: optional(text),
  meetingNumber: optional(int),
  meetingState: optional(text),
  isOrigin: bool,
};
export type ActionItem = RowOf<typeof ActionItem>;

/** A meeting at which an action is confirmed, or to whose agenda it comes back. */
export const Gathering = { id: text, number: optional(int), day: optional(text) };
export type Gathering = RowOf<typeof Gathering>;
