import { describe, expect, it } from "vitest";
import type { Amount, MoneyUnit } from "../../../src/lib/money/amount";
import { isRounded, shownMoney, typedMoney } from "../../../src/lib/money/shown";

const inProse = (amount: Amount, unit: MoneyUnit) =>
  (["ja", "en"] as const).map((lang) => shownMoney(amount, unit, lang, { withUnit: true }));
const inField = (amount: Amount, unit: MoneyUnit) =>
  typedMoney({ amount, isInclusive: false }, unit, "ja");

describe("money is shown", () => {
  it.each<[Amount, MoneyUnit, string, string]>([
    [3_801_000, "million", "3,801", "3,801"],
    [3_801_000, "thousand", "3,801,000", "3,801,000"],
    [-38_000, "million", "▲38", "−38"],
    [140_000, "hundredMillion", "1.4", "1.4"],
    [100_000, "hundredMillion", "1.0", "1.0"],
    [574_400_000, "hundredMillion", "5,744.0", "5,744.0"],
    [0, "million", "0", "0"],
    [0, "hundredMillion", "0", "0"],
    ["none", "million", "－", "–"],
    [null, "million", "", ""],
  ])("%s 千円 in %s as %s in Japanese and %s in English", (amount, unit, ja, en) => {
    expect(shownMoney(amount, unit, "ja")).toBe(ja);
    expect(shownMoney(amount, unit, "en")).toBe(en);
  });

  it.each<[number, MoneyUnit, string]>([
    [1_499, "million", "1"],
    [1_500, "million", "2"],
    [2_500, "million", "3"],
    [-1_500, "million", "▲2"],
    [-1_499, "million", "▲1"],
    [999_500, "million", "1,000"],
    [145_000, "hundredMillion", "1.5"],
    [144_999, "hundredMillion", "1.4"],
    [-145_000, "hundredMillion", "▲1.5"],
  ])("rounded half away from zero: %s 千円 in %s as %s, and said to be", (amount, unit, shown) => {
    expect(shownMoney(amount, unit, "ja")).toBe(shown);
    expect(isRounded(amount, unit)).toBe(true);
  });

  it.each<[number, MoneyUnit, string]>([
    [400, "million", "0.4"],
    [1, "million", "0.001"],
    [-49, "million", "▲0.049"],
    [500, "million", "1"],
    [3_000, "hundredMillion", "0.03"],
  ])("never as 0 when it is something: %s 千円 in %s as %s", (amount, unit, shown) => {
    expect(shownMoney(amount, unit, "ja")).toBe(shown);
    expect(isRounded(amount, unit)).toBe(shown === "1");
  });

  it("as exact where nothing is left out", () => {
    for (const amount of [null, "none", 0, 3_801_000, -38_000] as const)
      expect(isRounded(amount, "million")).toBe(false);
    expect(isRounded(140_000, "hundredMillion")).toBe(false);
    expect(isRounded(1, "thousand")).toBe(false);
  });

  it("with its unit in prose", () => {
    expect(inProse(3_801_000, "million")).toEqual(["3,801百万円", "¥3,801 million"]);
    expect(inProse(140_000, "hundredMillion")).toEqual(["1.4億円", "¥140 million"]);
    expect(inProse(3_000, "hundredMillion")).toEqual(["0.03億円", "¥3 million"]);
    expect(inProse(-423, "thousand")).toEqual(["▲423千円", "−¥423 thousand"]);
    expect(inProse("none", "million")).toEqual(["－", "–"]);
    expect(inProse(null, "million")).toEqual(["", ""]);
  });

  it("as 内数 when it is a part of a larger line", () => {
    expect(shownMoney(50_000, "million", "ja", { isInclusive: true })).toBe("50の内数");
    expect(shownMoney(50_000, "million", "en", { isInclusive: true })).toBe("part of 50");
    expect(shownMoney(50_000, "million", "ja", { isInclusive: true, withUnit: true })).toBe(
      "50百万円の内数",
    );
  });

  it("exactly in a field, as no sheet would print it", () => {
    expect(inField(3_801_500, "million")).toBe("3,801.5");
    expect(inField(-38_001, "hundredMillion")).toBe("▲0.38001");
    expect(inField(100_000, "hundredMillion")).toBe("1");
    expect(inField(1_000_000, "thousand")).toBe("1,000,000");
    expect(inField(0, "million")).toBe("0");
  });
});
