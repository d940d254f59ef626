import { oneOf, optional, record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { flag, list } from "./codecs";
import { Named } from "./minutes-naming";

/** What came of a circulated meeting. */
export const circulationResults = ["decided", "amended", "not_decided"] as const;

/** What a seat replied; `none` where it did not. */
export const circulationReplies = ["no_objection", "opinion", "agreed_as_amended", "none"] as const;

const Reply = {
  ...Named,
  reply: oneOf(...circulationReplies),
  opinion: text,
  day: optional(text),
};
export type PublishedReply = RowOf<typeof Reply>;

/** 持ち回り: when the papers went round, what each seat replied and what came of it. */
const Circulation = {
  startedOn: text,
  due: text,
  silenceIsConsent: flag,
  result: optional(oneOf(...circulationResults)),
  decidedOn: optional(text),
  replies: list(record(Reply)),
};
export type PublishedCirculation = RowOf<typeof Circulation>;

export const publishedCirculation = record(Circulation);
