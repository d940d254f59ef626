import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Numbered, shownNumber } from "../../../src/handouts/model/number";
import {
  referencesIn,
  withLinks,
  withNumbers,
  withTokens,
} from "../../../src/handouts/model/references";
import { cpuOf } from "../../lib/cpu";
import { anyNumber, material, reference, tabled } from "./given";

const found = (text: string) =>
  referencesIn(text).map(({ number, start, end }) => [text.slice(start, end), shownNumber(number)]);

describe("the papers that a text speaks of", () => {
  it.each([
    ["資料２－１に基づき", ["資料２－１"]],
    ["資料2-1、資料１０及び参考資料 1", ["資料２－１", "資料１０", "参考資料１"]],
    ["配布資料１、総務省資料２ー２", ["資料１", "資料２－２"]],
    ["机上配布資料１と机上配布２", ["机上配布資料１", "机上配布資料２"]],
    ["資料１の２ページ", ["資料１"]],
    ["参考資料と資料", []],
    ["前回資料１、前回の資料２", []],
    ["資料３年分、資料２枚、資料1件", []],
    ["資料１－１－１、資料１．５、資料2024", []],
    ["資料０", []],
  ])("in %j are found", (text, numbers) => {
    expect(found(text).map(([, shown]) => shown)).toEqual(numbers);
  });

  it("stand where they say", () => {
    expect(found("本日は、資料２ー１と参考資料 1です。")).toEqual([
      ["資料２ー１", "資料２－１"],
      ["参考資料 1", "参考資料１"],
    ]);
  });
});

const paper = (id: string, number: Numbered["number"]): Numbered => ({ id, number });
const papers = [
  paper("a1", material(1)),
  paper("b2", material(2, 1)),
  paper("c3", reference(1)),
  paper("d4", tabled(1)),
];

const hrefOf = ({ id }: Numbered) => (id === "a1" ? "/handouts/%41?x=)>(" : null);

describe("a remark that speaks of papers", () => {
  const typed = "資料1と資料２ー１、参考資料１、机上配布１。資料９は別。";
  const stored = withTokens(typed, papers);

  it("keeps the papers, not their numbers, and leaves other numbers as typed", () => {
    expect(stored).toBe(
      "[[handout:a1]]と[[handout:b2]]、[[handout:c3]]、[[handout:d4]]。資料９は別。",
    );
  });

  it("follows a renumbering", () => {
    const renumbered = [paper("a1", material(3)), paper("b2", material(1)), ...papers.slice(2)];
    expect(withNumbers(stored, renumbered)).toBe(
      "資料３と資料１、参考資料１、机上配布資料１。資料９は別。",
    );
  });

  it("links to those that have an address, which cannot break the link", () => {
    expect(withLinks("[[handout:a1]]と[[handout:b2]]", papers, hrefOf)).toBe(
      "[資料１](</handouts/%41?x=)%3E(>)と資料２－１",
    );
  });

  it("says 資料 of a paper that is not there, whoever wrote it", () => {
    const text = "[[handout:nobody]]は[[handout:<script>]]";
    expect(withNumbers(text, papers)).toBe("（資料）は[[handout:<script>]]");
    expect(withLinks(text, papers, () => "/x")).toBe("（資料）は[[handout:<script>]]");
    expect(withTokens(text, papers)).toBe(text);
  });

  it("is shown as typed but for the numbers of known papers, and stored the same again", () => {
    const numbered = fc
      .uniqueArray(anyNumber, { selector: shownNumber, maxLength: 6 })
      .map((numbers) => numbers.map((number, i) => paper(`h${i}`, number)));
    const piece = fc.oneof(
      fc.constantFrom("、", "資料", "参考", "１", "－", "1", "-", "年", "[[", "の", "前回", "\n"),
      anyNumber.map((number) => `${shownNumber(number)}を`),
      anyNumber.map((number) => `${shownNumber(number).normalize("NFKC")}と`),
    );
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(numbered, text, fc.boolean(), (handouts, start, some) => {
        const whole = some
          ? `${start}${handouts.map(({ number }) => `${shownNumber(number)}、`).join("")}`
          : start;
        const kept = withTokens(whole, handouts);
        const shown = withNumbers(kept, handouts);
        expect(withTokens(shown, handouts)).toBe(kept);
        const known = new Set(handouts.map(({ number }) => shownNumber(number)));
        let at = 0;
        const expected = referencesIn(whole).map(({ number, start: from, end }) => {
          const before = whole.slice(at, from);
          at = end;
          const own = shownNumber(number);
          return before + (known.has(own) ? own : whole.slice(from, end));
        });
        expect(shown).toBe(expected.join("") + whole.slice(at));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["資料", "資料".repeat(100_000)],
    ["numbers", "資料１－".repeat(50_000)],
    ["tokens", "[[handout:".repeat(20_000)],
    ["known tokens", "[[handout:a1]]".repeat(14_000)],
  ])("of 200,000 characters of %s takes less than 300 ms of CPU", (_, text) => {
    expect(cpuOf(() => withNumbers(withTokens(text, papers), papers))).toBeLessThan(300);
  });
});
