import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestAmount, type MoneyUnit } from "../../../src/lib/money/amount";
import { shownMoney, typedMoney } from "../../../src/lib/money/shown";
import { readMoney } from "../../../src/lib/money/typed";

const units: readonly MoneyUnit[] = ["thousand", "million", "hundredMillion"];
const moneyOf = (typed: string, unit: MoneyUnit = "million") => {
  const reading = readMoney(typed, unit);
  return reading.ok ? reading.value : reading.fault.code;
};
const exactly = (amount: number) => ({ amount, isInclusive: false });

describe("money", () => {
  it.each<[MoneyUnit, string, number]>([
    ["thousand", "3,801", 3801],
    ["million", "3,801", 3_801_000],
    ["million", "0.5", 500],
    ["hundredMillion", "1.4", 140_000],
    ["hundredMillion", "100", 10_000_000],
  ])("is in the field's unit, %s, when typed bare: %s", (unit, typed, thousand) => {
    expect(moneyOf(typed, unit)).toEqual(exactly(thousand));
  });

  it.each(["3801", "３８０１", "3,801", "３，８０１", "3、801", " 3,801　", "+3801", "3801.000"])(
    "is 3,801 million yen from %s",
    (typed) => {
      expect(moneyOf(typed)).toEqual(exactly(3_801_000));
    },
  );

  it.each([
    "▲38",
    "△38",
    "▲ 38",
    "-38",
    "－38",
    "−38",
    "–38",
    "ー38",
    "マイナス38",
    "(38)",
    "（38）",
    "▲38百万円",
    "-¥38 million",
    "¥-38 million",
    "(¥38 million)",
  ])("is negative from %s", (typed) => {
    expect(moneyOf(typed)).toEqual(exactly(-38_000));
  });

  it.each([
    ["1億2千万円", 120_000],
    ["１億２千万円", 120_000],
    ["１億2,000万", 120_000],
    ["1億2,000万円", 120_000],
    ["1億 2,000 万円", 120_000],
    ["1.2億円", 120_000],
    ["120百万円", 120_000],
    ["1億2千500万円", 125_000],
    ["3,801百万円", 3_801_000],
    ["1.4億円", 140_000],
    ["1.4億", 140_000],
    ["423千円", 423],
    ["1兆2億円", 1_000_200_000],
    ["12,345,000円", 12_345],
    ["¥12,345,000", 12_345],
    ["￥12,345,000", 12_345],
    ["¥140 million", 140_000],
    ["1.4 billion yen", 1_400_000],
    ["JPY", "notMoney"],
    ["423 thousand JPY", 423],
  ])("is in its own unit before any field's: %s", (typed, thousand) => {
    const expected = typeof thousand === "number" ? exactly(thousand) : thousand;
    for (const unit of units) expect(moneyOf(typed, unit)).toEqual(expected);
  });

  it.each([
    "50の内数",
    "50(内数)",
    "50（内数）",
    "50 （内数）",
    "（内数）50",
    "50【内数】",
    "50内数",
    "50百万円の内数",
    "50百万円（の内数）",
    "part of ¥50 million",
  ])("is 内数 in %s", (typed) => {
    expect(moneyOf(typed)).toEqual({ amount: 50_000, isInclusive: true });
  });

  it.each(["－", "―", "-", "—", "ー", "−", "–", "――", "なし", "無し", "該当なし", "none", "None"])(
    "is none in %s",
    (typed) => {
      expect(moneyOf(typed)).toEqual({ amount: "none", isInclusive: false });
    },
  );

  it("is not entered, none, and 0: three things", () => {
    expect(moneyOf("")).toEqual({ amount: null, isInclusive: false });
    expect(moneyOf(" 　")).toEqual({ amount: null, isInclusive: false });
    for (const zero of ["0", "０", "▲0", "-0", "0円", "0.0"])
      expect(moneyOf(zero)).toEqual(exactly(0));
  });

  it("takes what its own sentences offer", () => {
    for (const typed of [
      "3,801",
      "−38",
      "▲38",
      "1.4億円",
      "¥140 million",
      "50の内数",
      "part of 50",
    ])
      for (const unit of units.slice(1)) expect(moneyOf(typed, unit)).toBeTypeOf("object");
  });

  const amounts = fc.oneof(
    fc.integer({ min: -largestAmount, max: largestAmount }),
    fc.constantFrom<"none" | null>("none", null),
  );
  const langs = fc.constantFrom<"ja" | "en">("ja", "en");
  it("filled in again is read as the same, in any unit and language", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.boolean(),
        fc.constantFrom(...units),
        langs,
        (amount, flag, unit, lang) => {
          const money = { amount, isInclusive: flag && typeof amount === "number" };
          expect(moneyOf(typedMoney(money, unit, lang), unit)).toEqual(money);
        },
      ),
    );
  });

  it("shown in 千円 with its unit is read as the same by a field of any unit", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...units), langs, (amount, unit, lang) => {
        const shown = shownMoney(amount, "thousand", lang, { withUnit: true });
        expect(moneyOf(shown, unit)).toEqual({ amount, isInclusive: false });
      }),
    );
  });
});
