import { type Stage, stageOf } from "../../actions/model/stage";
import { actionStates, partStates } from "../../actions/model/states";
import { int, oneOf, optional, record, text } from "../../db/codecs";
import type { Codec, RowOf } from "../../db/sql";
import { list } from "./codecs";

const ministry = record({ id: text, name: text, nameEn: text, shortName: text, rank: int });

/** A ministry's part with its last approved report. */
const Part = {
  key: text,
  ministry,
  task: text,
  due: optional(text),
  state: oneOf(...partStates),
  report: text,
  /** The day on which its state last changed. */
  changedOn: text,
};
export type PublishedPart = RowOf<typeof Part>;

const Meeting = { code: text, number: optional(int), day: optional(text) };
const Linked = { code: text, title: text, titleEn: text };

/** A joint action item as it stands: what was asked of whom, and what each has reported. */
const PublishedAction = {
  number: int,
  title: text,
  titleEn: text,
  request: text,
  lead: ministry,
  due: optional(text),
  state: oneOf(...actionStates),
  withdrawnReason: text,
  /** The meeting that confirmed it. */
  confirmedAt: optional(record(Meeting)),
  /** In 建制順. */
  parts: list(record(Part)),
  /** Measures that are approved. */
  measures: list(record(Linked)),
  source: text,
  sourceUrl: text,
  /** The day on which it was made. */
  knownOn: optional(text),
};
export type PublishedAction = RowOf<typeof PublishedAction>;

/** How a published action item stands, from its parts. */
export const stageIn = (action: PublishedAction): Stage => stageOf(action, action.parts);

export const publishedAction: Codec<PublishedAction> = record(PublishedAction);
