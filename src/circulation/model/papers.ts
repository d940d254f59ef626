import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { kinds, shownNumber, shownNumberEn } from "../../handouts/model/number";
import type { Lang } from "../../lib/lang";

/** A handout that goes round, by its number where it has one. */
export const Paper = {
  id: text,
  title: text,
  kind: optional(oneOf(...kinds)),
  major: optional(int),
  minor: optional(int),
  /** For members only, or for nobody. */
  isRestricted: bool,
};
export type Paper = RowOf<typeof Paper>;

/** 資料２－１, Handout 2-1; empty where a paper has no number. */
export function numberOf({ kind, major, minor }: Paper, lang: Lang): string {
  if (kind === null || major === null) return "";
  const number = { kind, major, minor };
  return lang === "en" ? shownNumberEn(number) : shownNumber(number);
}
