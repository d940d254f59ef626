import { int, oneOf, optional, record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { decisions, remarkKinds } from "../../minutes/model";
import { flag, list } from "./codecs";
import { Named } from "./minutes-naming";

/**
 * Who spoke, as far as the document says: with the ministry alone `key` is the ministry's, `post` is empty and neither the
 * chair nor a proxy is told.
 */
const Speaker = {
  ...Named,
  name: text,
  isProxy: flag,
  isChair: flag,
};
export type PublishedSpeaker = RowOf<typeof Speaker>;

/** 両論併記: both texts, and which of them the minutes print. */
const Views = {
  speaker: text,
  secretariat: text,
  printed: oneOf("speaker", "secretariat", "both"),
};
export type PublishedViews = RowOf<typeof Views>;

/** 不開示部分: the 号 of 情報公開法5条, and why. What it hides is not here. */
const Withheld = {
  clause: int,
  reason: text,
  reviewOn: optional(text),
  isWhole: flag,
};
export type PublishedRedaction = RowOf<typeof Withheld>;

/** 発言, or what stands between remarks. `text` is Markdown; a paper is named by its token, what is withheld by a mark. */
const Remark = {
  key: text,
  kind: oneOf(...remarkKinds),
  /** null where nobody is named: a narration, a decision, or a document without attribution. */
  speaker: optional(record(Speaker)),
  text,
  /** The word of a decision; null where all of it is withheld. */
  decision: optional(oneOf(...decisions)),
  views: optional(record(Views)),
  redactions: list(record(Withheld)),
};
export type PublishedRemark = RowOf<typeof Remark>;

export const remark = record(Remark);
