import { int, oneOf, optional, record, text } from "../../db/codecs";
import type { Codec, RowOf } from "../../db/sql";
import { disclosures } from "../../handouts/model";
import { kinds as handoutKinds } from "../../handouts/model/number";
import { shownStates } from "./agenda";
import { publishedBody } from "./body";
import { list } from "./codecs";

/** Why the file of a number is not there: not yet, for members only, withheld, on paper only, not submitted, or a number unused. */
const absences = [
  "afterMeeting",
  "withSummary",
  "members",
  "closed",
  "offWeb",
  "pending",
  "unused",
] as const;
export type Absence = (typeof absences)[number];

export const HandoutNumber = { kind: oneOf(...handoutKinds), major: int, minor: optional(int) };

/**
 * The public version of a handout's file. `edition` counts those that were accepted, from 1; `note` says what a replacement
 * corrects; `number` is that of the submission.
 */
export const PublishedFile = {
  id: text,
  number: int,
  edition: int,
  name: text,
  mediaType: text,
  size: int,
  sha512: text,
  /** The day on which this version was accepted. */
  on: text,
  note: text,
};
export type PublishedFile = RowOf<typeof PublishedFile>;

/** A line of 配布資料一覧: every number has one, so that none is missing without a word. */
export const PublishedHandout = {
  key: text,
  number: record(HandoutNumber),
  title: text,
  submitter: text,
  submitterEn: text,
  item: optional(record({ number: int, title: text })),
  disclosure: oneOf(...disclosures),
  /** The 号 of 情報公開法5条 on which it is withheld. */
  clause: optional(int),
  file: optional(record(PublishedFile)),
  /** null where the file is there. */
  absence: optional(oneOf(...absences)),
};
export type PublishedHandout = RowOf<typeof PublishedHandout>;

/** 配布資料 of one meeting, in the order of their numbers. Nothing of a file that is not public has a place in it. */
const HandoutsContent = {
  body: publishedBody,
  number: optional(int),
  state: oneOf(...shownStates),
  day: optional(text),
  source: text,
  sourceUrl: text,
  handouts: list(record(PublishedHandout)),
  /** The day on which it was made. */
  knownOn: text,
};
export type HandoutsContent = RowOf<typeof HandoutsContent>;

export const handoutsContent: Codec<HandoutsContent> = record(HandoutsContent);
