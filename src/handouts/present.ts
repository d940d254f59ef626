import { numeral } from "../lib/numeral";
import type { Lang } from "../lib/lang";
import { shownNumber, shownNumberEn } from "./model/number";
import { type Line, currentOf } from "./model/sight";
import type { Listed, Submitter, Version } from "./model/shapes";
import { words } from "./page-words";
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
  /** Whether the reader is told more than the number. */
  readonly isOpen: boolean;
  /** The version that counts, where the reader may have it. */
  readonly file: Version | null;
  /** What stands in the place of its file where the packet has none. */
  readonly instead: string;
}

const inBrackets = (text: string, lang: Lang) => (lang === "en" ? ` (${text})` : `（${text}）`);

const titleOf = (line: Line, lang: Lang): string => {
  if (line.cover !== null || line.state === "withdrawn")
    return inBrackets(vocabulary[lang].covers[line.cover ?? "withdrawn"], lang).trim();
  return line.handout.title + inBrackets(submitterOf(line.handout, lang), lang);
};

const insteadOf = (line: Line, file: Version | null, lang: Lang): string => {
  const [w, v] = [words[lang], vocabulary[lang]];
  if (line.cover !== null) return w.noFileBecause(v.covers[line.cover]);
  if (line.state !== "accepted") return w.noFileBecause(v.states[line.state]);
  return file === null ? w.noFile : w.noFileBecause(w.notInPacket);
};

/** 配布資料一覧: each number with its title and who submits it, or why that is not told. */
export const printed = (lines: readonly Line[], lang: Lang): PrintedLine[] =>
  lines.flatMap((line) => {
    const number = numberOf(line.number, lang);
    const isGone = line.cover === null && line.state === "withdrawn" && number === "";
    if (isGone) return [];
    const isOpen = line.cover === null;
    const file = (line.cover === null && currentOf(line.versions)) || null;
    return [
      {
        id: line.id,
        number,
        title: titleOf(line, lang),
        isOpen,
        file,
        instead: insteadOf(line, file, lang),
      },
    ];
  });
