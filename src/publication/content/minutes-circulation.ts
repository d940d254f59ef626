import { answers, results } from "../../circulation/model";
import { oneOf, optional, record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { flag, list } from "./codecs";
import { Named } from "./minutes-naming";

/** What a seat replied; `none` where it did not. */
const repliesTold = [...answers, "none"] as const;

const Reply = {
  ...Named,
  reply: oneOf(...repliesTold),
  opinion: text,
  day: optional(text),
};
export type PublishedReply = RowOf<typeof Reply>;

/** 持ち回り: when the papers went round, what each seat replied and what came of it. */
const Circulation = {
  startedOn: text,
  due: text,
  silenceIsConsent: flag,
  result: optional(oneOf(...results)),
  decidedOn: optional(text),
  replies: list(record(Reply)),
};
export type PublishedCirculation = RowOf<typeof Circulation>;

export const publishedCirculation = record(Circulation);
