import type { Lang } from "../../lib/lang";

const clause = /第([１-６])号/g;
const mark = /〔不開示（第[１-６]号(?:・第[１-６]号)*）〕/g;

const fullwidth = (digit: number): string => String.fromCodePoint(0xff10 + digit);

/** What stands in a text for what is withheld under these 号 of 情報公開法5条: 〔不開示（第５号）〕. */
export const withheldMark = (clauses: readonly number[]): string => {
  const named = [...new Set(clauses)].toSorted((a, b) => a - b);
  return `〔不開示（${named.map((one) => `第${fullwidth(one)}号`).join("・")}）〕`;
};

const inEnglish = (found: string): string => {
  const items = Array.from(found.matchAll(clause), ([, digit]) => (digit ?? "").normalize("NFKC"));
  return `\\[withheld (${items.length === 1 ? "item" : "items"} ${items.join(", ")})\\]`;
};

/** A text (Markdown) with its marks in the language of the page: [withheld (item 5)], which is no link. */
export const shownWithheld = (text: string, lang: Lang): string =>
  lang === "en" ? text.replaceAll(mark, inEnglish) : text;

/** A text cut at its marks: the parts of odd number are the marks. */
export const cutAtWithheld = (text: string): readonly string[] =>
  text.split(new RegExp(`(${mark.source})`));

/** A text with each of its marks, or several side by side, replaced. */
export const withMarksAs = (text: string, sign: string): string =>
  text.replaceAll(new RegExp(`(?:${mark.source})+`, "g"), sign);

/** Whether a text is another one with nothing but marks in place of some of it. */
export function isWithheldFrom(text: string, other: string): boolean {
  const [first = "", ...rest] = withMarksAs(text, "\0").split("\0");
  const last = rest.pop();
  if (last === undefined) return text === other;
  if (!other.startsWith(first)) return false;
  const end = other.length - last.length;
  let from = first.length;
  for (const part of rest) {
    const found = other.indexOf(part, from + 1);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from < end && other.endsWith(last);
}
