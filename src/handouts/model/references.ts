import { type HandoutNumber, type Kind, type Spoken, byNumber, shownNumber } from "./number";
import { dashes, numberOf } from "./number-reading";

/** A number of a paper written in a text, from `start` up to, not including, `end`. */
export interface Reference {
  readonly number: HandoutNumber;
  readonly start: number;
  readonly end: number;
}

const dash = `[${dashes}]`;
const digit = "[0-9０-９]";
const counted = `([1-9１-９]${digit}{0,2})`;

// No link is better than a wrong one: not 資料３年分 or 資料２枚 (a count), 資料１－１－１ or 資料１．５ (another grammar) …
const written = new RegExp(
  "(参考資料|[机席]上配[布付](?:資料)?|資料)[ 　]?" +
    `${counted}(?:${dash}${counted})?` +
    `(?!${digit}|${dash}${digit}|[.．]${digit}|年|件|枚|種|冊|頁|ページ)`,
  "g",
);
// … nor 前回資料１ or 別添資料１ (another meeting's, or a part of another paper).
const elsewhere = /(?:前回の?|補足|別添|添付|追加)$/;

const kindOf = (name: string): Kind => {
  if (name === "資料") return "material";
  return name === "参考資料" ? "reference" : "tabled";
};

/** The numbers of papers written in a text, 全角 or 半角, with where they stand: 資料２－１, 参考資料 1, 机上配布１. */
export const referencesIn = (text: string): readonly Reference[] =>
  Array.from(text.matchAll(written))
    .filter(({ index }) => !elsewhere.test(text.slice(Math.max(0, index - 3), index)))
    .map(({ 0: whole, 1: name = "", 2: major = "", 3: minor, index }) => ({
      number: numberOf(kindOf(name), major, minor),
      start: index,
      end: index + whole.length,
    }));

/** What stands for a paper in a stored text, so that its number can change. */
const token = /\[\[handout:([0-9A-Za-z_-]{1,64})\]\]/g;

/** What is shown where the text speaks of a paper that is not there. */
const unknown = "（資料）";

/** A paper in a text: 資料２－１, or （資料「調査の結果」） while it has no number. */
const spoken = ({ number, title }: Spoken): string => {
  if (number !== null) return shownNumber(number);
  return title ? `（資料「${title}」）` : unknown;
};

const tokenOf = ({ id }: Spoken): string => `[[handout:${id}]]`;

/** Papers without a number are known again by their titles. */
const withTitledTokens = (text: string, handouts: readonly Spoken[]): string =>
  handouts
    .filter(({ number, title }) => number === null && title)
    .reduce((stored, one) => stored.replaceAll(spoken(one), () => tokenOf(one)), text);

/** The text as stored: each number (or name) of these papers replaced by what stands for the paper; all else as typed. */
export function withTokens(typed: string, handouts: readonly Spoken[]): string {
  const text = withTitledTokens(typed, handouts);
  let at = 0;
  let stored = "";
  for (const { number, start, end } of referencesIn(text)) {
    const handout = handouts.find(
      (one) => one.number !== null && byNumber(one.number, number) === 0,
    );
    if (!handout) continue;
    stored += `${text.slice(at, start)}${tokenOf(handout)}`;
    at = end;
  }
  return stored + text.slice(at);
}

const replaced = <T extends Spoken>(
  text: string,
  handouts: readonly T[],
  shown: (handout: T) => string,
): string => {
  const known = new Map(handouts.map((handout) => [handout.id, handout]));
  return text.replaceAll(token, (_, id: string) => {
    const handout = known.get(id);
    return handout ? shown(handout) : unknown;
  });
};

/** The stored text with the numbers that the papers have now; one without is told by its title. */
export const withNumbers = (text: string, handouts: readonly Spoken[]): string =>
  replaced(text, handouts, spoken);

/** The stored text in Markdown, each number a link to its paper; only the number where `hrefOf` gives null. */
export const withLinks = <T extends Spoken>(
  text: string,
  handouts: readonly T[],
  hrefOf: (handout: T) => string | null,
): string =>
  replaced(text, handouts, (handout) => {
    const href = hrefOf(handout);
    const name = spoken(handout).replaceAll(/[\\[\]*_`<&~]/g, String.raw`\$&`);
    return href === null
      ? name
      : `[${name}](<${href.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;
  });
