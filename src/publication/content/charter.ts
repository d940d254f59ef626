import { int, optional, record, text } from "../../db/codecs";
import type { Codec, RowOf } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { publishedBody } from "./body";
import { list } from "./codecs";

export const CharterVersion = {
  number: int,
  title: text,
  text,
  decidedOn: optional(text),
  validFrom: text,
  source: text,
  sourceUrl: text,
};
export type CharterVersion = RowOf<typeof CharterVersion>;

/** 開催要綱 in its versions, oldest first. */
export const CharterContent = { body: publishedBody, versions: list(record(CharterVersion)) };
export type CharterContent = RowOf<typeof CharterContent>;

export const charterContent: Codec<CharterContent> = record(CharterContent);

/** The version in force on a day. */
export const inForceOn = (
  versions: readonly CharterVersion[],
  day: Day,
): CharterVersion | undefined => versions.findLast(({ validFrom }) => validFrom <= day);
