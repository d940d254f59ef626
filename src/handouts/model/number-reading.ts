import { type Reading, quoted, read, unread } from "../../lib/reading";
import { fold } from "../../lib/text";
import type { HandoutNumber, Kind } from "./number";

/** The dashes that stand for 全角 －, the long vowel mark and box lines among them: people type what looks alike. */
export const dashes = "\\-\\u2010-\\u2015\\u2212\\u2500\\u2501\\u30FC\\uFE58\\uFE63\\uFF0D\\uFF70";

const prefixes: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:参考資料|参考|reference(?: material)?)/, "reference"],
  [/^(?:[机席]上配[布付](?:資料)?|tabled handout)/, "tabled"],
  [/^(?:資料|handout)/, "material"],
];

const digits = new RegExp(`^(?:no\\.|第)?([1-9]\\d{0,2})(?:[${dashes}]([1-9]\\d{0,2}))?$`);

/** The number that digits as written stand for. */
export const numberOf = (kind: Kind, major: string, minor: string | undefined): HandoutNumber => ({
  kind,
  major: Number(major.normalize("NFKC")),
  minor: minor === undefined ? null : Number(minor.normalize("NFKC")),
});

function numberIn(text: string): HandoutNumber | null {
  for (const [prefix, kind] of prefixes) {
    const rest = text.replace(prefix, "");
    if (rest === text) continue;
    const [, major, minor] = digits.exec(rest.replaceAll(/\s/g, "")) ?? [];
    return major === undefined ? null : numberOf(kind, major, minor);
  }
  return null;
}

/**
 * Reads the number of a paper as people type it: 資料2-1, 資料２－１, 資料２ー１, 参考資料 1, 机上配布１, 【資料10】,
 * Handout 2-1. Fault: notAHandoutNumber.
 */
export function readNumber(typed: string): Reading<HandoutNumber> {
  const text = fold(typed)
    .replaceAll(/[[\]【】「」『』()（）〔〕]/g, "")
    .trim();
  const number = text.length > 40 ? null : numberIn(text);
  return number === null ? unread("notAHandoutNumber", { typed: quoted(typed) }) : read(number);
}
