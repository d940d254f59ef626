import { fold } from "../../../lib/text";

/** An item of the agenda as a transcript may head its part with. */
export interface KnownItem {
  readonly id: string;
  /** Its place on the agenda, from 1. */
  readonly number: number;
  readonly title: string;
}

const longest = 120;

/** Words and numbers only, one space where anything else stood. */
const bare = (text: string) =>
  fold(text)
    .replaceAll(/[\s\p{P}\p{S}]+/gu, " ")
    .trim();
const closed = (text: string) => text.replaceAll(" ", "");

const numbered = /^(議題|案件|議事)? ?第? ?(\d{1,2})(?!\d) ?(?:議題|案件|議事)?(.*)$/;

/** A sentence that speaks of an item is none: 「議題２については異議ありません。」 */
const goesOn =
  /[。｡！？]$|^[\s\p{P}\p{S}]{0,6}(?:議題|案件|議事)?[\s\p{P}]?第?\p{N}{1,2}\p{P}?(?:に|は|の|を|で|と|へ|が|も|や|から|まで|及び|並びに)/u;

/** Behind any signs only a number, a word before one, or the first letter of a title can begin a heading. */
const beginningWith = (titles: readonly string[]): RegExp => {
  const letters = titles.map((title) => /[\p{L}\p{N}]/u.exec(title)?.[0] ?? "");
  const firsts = new Set(letters.filter((letter) => letter !== ""));
  const words = ["\\p{N}", "議題", "議事", "案件", "第", ...firsts].join("|");
  return new RegExp(`^[\\s\\p{P}\\p{S}]{0,6}(?:${words})`, "u");
};

/** Whether what follows a number is an item's title, or its beginning or end: （１）普及状況について（報告）. */
const fits = (rest: string, title: string): boolean => {
  if (rest === title) return true;
  const [short, long] = rest.length < title.length ? [rest, title] : [title, rest];
  return short.length >= 4 && long.includes(short) && long.length - short.length <= 20;
};

/** Finds the item that a line is the heading of: 「（１）○○について」「議題１ …」「１．…」「２ 議題」, or its title alone. */
export function headingsOf(items: readonly KnownItem[]): (line: string) => KnownItem | null {
  const known = items.map((item) => ({ item, title: closed(bare(item.title)) }));
  const couldHead = beginningWith(items.map(({ title }) => title));
  const byNumber = (word: string | undefined, digits: string, rest: string): KnownItem | null => {
    const titled =
      rest === ""
        ? undefined
        : (known.find(({ title }) => title === rest) ??
          known.find(({ title }) => fits(rest, title)));
    if (titled || word === undefined) return titled?.item ?? null;
    return items.find(({ number }) => number === Number(digits)) ?? null;
  };
  return (line) => {
    if (line.length > longest || !couldHead.test(line)) return null;
    const text = bare(line);
    const whole = closed(text);
    const named = known.find(({ title }) => title === whole);
    if (named) return named.item;
    const [, word, digits, rest = ""] = numbered.exec(text) ?? [];
    if (digits === undefined || goesOn.test(line)) return null;
    return byNumber(word, digits, closed(rest));
  };
}
