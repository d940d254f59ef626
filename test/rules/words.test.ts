import { describe, expect, it } from "vitest";

const modules = import.meta.glob<Record<string, unknown>>(
  ["../../src/**/words.ts", "../../src/words/*.ts", "../../src/**/*-words.ts"],
  { eager: true },
);

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Stands in for whatever a sentence is given: a word, a number or facts by name. */
const given: unknown = new Proxy(
  {},
  { get: (_, name) => (name === Symbol.toPrimitive ? () => "1" : name === "length" ? 1 : "1") },
);

const saidBy = (words: (...facts: unknown[]) => unknown, facts: unknown): unknown => {
  try {
    return words(facts, facts, facts, facts);
  } catch {
    return words("1", "1", "1", "1");
  }
};

const isSaying = (value: unknown): value is (...facts: unknown[]) => unknown =>
  typeof value === "function";

function* sentences(
  value: unknown,
  path: string,
  facts: unknown = given,
): Generator<[string, string]> {
  if (/\.(id|href)$/.test(path)) return;
  if (typeof value === "string") yield [path, value];
  else if (isSaying(value)) yield* sentences(saidBy(value, facts), path, facts);
  else if (typeof value === "object" && value !== null)
    for (const [name, part] of Object.entries(value))
      yield* sentences(part, `${path}.${name}`, facts);
}

const pairs = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, words]) =>
    typeof words === "object" && words !== null && "ja" in words && "en" in words
      ? [{ name: `${path.replace(/^.*src\//, "")} ${name}`, ja: words.ja, en: words.en }]
      : [],
  ),
);

/** Words that are the same in both languages, such as a name of the product or the other language's own name. */
const either =
  /^[\s\d.,:;–—/()%…▲●○✓×·|-]*$|Renkei|連携|日本語|English|CSV|KPI|PDL|KPI|令和|R9\.1\.15|平成|元年|営業日前|年０月０日/;

/** Words for which another is used here (全て, 開催済み, 持ち回り中, 記載), and those of everyday speech. */
const elsewhere =
  /すべて|(開催|差替え|記録)済(?!み)|回付中|記述|載せるところ|改めたところ|足りないもの|知らせに載|手元にある/;

/** A single digit that counts something, 半角 where official text has it 全角 (３件, but 13件). */
const narrow = /(?<![\d.,])3(?=[件名点席回号版年月日分行人]|か所|営業日|府省|施策)/;

const keys = (words: unknown) => [...sentences(words, "")].map(([path]) => path);

describe("the words", () => {
  it("exist", () => {
    expect(pairs.length).toBeGreaterThan(5);
  });
  for (const { name, ja, en } of pairs) {
    it(`${name} say the same things in both languages`, () => {
      expect(keys(en).toSorted()).toEqual(keys(ja).toSorted());
    });
    it(`${name} have one word for one thing`, () => {
      expect([...sentences(ja, "")].filter(([, text]) => elsewhere.test(text))).toEqual([]);
    });
    it(`${name} count up to nine in 全角`, () => {
      expect([...sentences(ja, "", 3)].filter(([, text]) => narrow.test(text))).toEqual([]);
    });
    it(`${name} are English in English`, () => {
      const wrong = [...sentences(en, "")].filter(
        ([, text]) => japanese.test(text) && !either.test(text),
      );
      expect(wrong).toEqual([]);
    });
    it(`${name} are Japanese in Japanese`, () => {
      const wrong = [...sentences(ja, "")].filter(
        ([, text]) => /[a-zA-Z]{3,}/.test(text) && !japanese.test(text) && !either.test(text),
      );
      expect(wrong).toEqual([]);
    });
  }
});
