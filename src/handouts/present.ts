import { numeral } from "../lib/numeral";
import type { Lang } from "../lib/lang";
import { shownNumber, shownNumberEn } from "./model/number";
import type { Line } from "./model/sight";
import type { Listed, Submitter } from "./model/shapes";
import { vocabulary } from "./words";

/** 資料２－１; empty where there is no number yet. */
export const numberOf = (
  { kind, major, minor }: Pick<Listed, "kind" | "major" | "minor">,
  lang: Lang,
): string => {
  if (kind === null || major === null) return "";
  const number = { kind, major, minor };
  return lang === "en" ? shownNumberEn(number) : shownNumber(number);
};

/** Who submits a handout, by the full name. */
export const submitterOf = (
  { submitter, submitterEn }: Pick<Listed, "submitter" | "submitterEn">,
  lang: Lang,
): string => (lang === "en" && submitterEn) || submitter;

/** An organisation that may submit, by the full name. */
export const organizationOf = ({ name, nameEn }: Submitter, lang: Lang): string =>
  (lang === "en" && nameEn) || name;

interface Item {
  readonly id: string;
  readonly title: string;
}

/** Each agenda item by its id: 議題２ and its title. */
export const itemNames = (items: readonly Item[], lang: Lang): ReadonlyMap<string, string> =>
  new Map(
    items.map(({ id, title }, index) => [
      id,
      lang === "en" ? `${index + 1}. ${title}` : `議題${numeral(index + 1)}　${title}`,
    ]),
  );

/** A line of 配布資料一覧 on paper; the number is empty where there is none yet. */
export interface PrintedLine {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

const inBrackets = (text: string, lang: Lang) => (lang === "en" ? ` (${text})` : `（${text}）`);

const titleOf = (line: Line, lang: Lang): string => {
  if (line.cover !== null || line.state === "withdrawn")
    return inBrackets(vocabulary[lang].covers[line.cover ?? "withdrawn"], lang).trim();
  return line.handout.title + inBrackets(submitterOf(line.handout, lang), lang);
};

/** 配布資料一覧: each number with its title and who submits it, or why that is not told. */
export const printed = (lines: readonly Line[], lang: Lang): PrintedLine[] =>
  lines.flatMap((line) => {
    const number = numberOf(line.number, lang);
    const isGone = line.cover === null && line.state === "withdrawn" && number === "";
    return isGone ? [] : [{ id: line.id, number, title: titleOf(line, lang) }];
  });
