import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/lib/errors";
import { largestAmount, type MoneyUnit } from "../../../src/lib/money/amount";
import { readMoney } from "../../../src/lib/money/typed";
import { faults } from "../../../src/words/faults";

const units: readonly MoneyUnit[] = ["thousand", "million", "hundredMillion"];
const exactly = (amount: number) => ({ amount, isInclusive: false });

const moneyOf = (typed: string, unit: MoneyUnit = "million") => {
  const reading = readMoney(typed, unit);
  return reading.ok ? reading.value : reading.fault.code;
};
const sentences: Readonly<Record<string, ((facts: Facts) => string) | undefined>>[] = [
  faults.ja,
  faults.en,
];
const saidOf = (typed: string, unit: MoneyUnit = "million") => {
  const reading = readMoney(typed, unit);
  return sentences.map((words) =>
    reading.ok ? "" : words[reading.fault.code]?.(reading.fault.facts),
  );
};

const isAnswered = (typed: string, unit: MoneyUnit) => {
  const result = moneyOf(typed, unit);
  return typeof result === "string"
    ? saidOf(typed, unit).every(Boolean)
    : typeof result.amount !== "number" || Number.isSafeInteger(result.amount);
};

describe("money is refused: it", () => {
  it.each([
    "約950",
    "およそ950百万円",
    "950程度",
    "950百万円余",
    "約950の内数",
    "about ¥950 million",
  ])("is exact: %s is refused with what would be accepted", (typed) => {
    expect(moneyOf(typed)).toBe("moneyApproximate");
    expect(saidOf(typed)[0]).toContain("百万円単位で950など");
    expect(saidOf(typed)[1]).toContain("like 950 (unit: ¥ million)");
  });

  it.each<[MoneyUnit, string, string, string]>([
    ["thousand", "1.4", "1千円か2千円", "¥1 thousand or ¥2 thousand"],
    ["thousand", "▲1.4", "▲2千円か▲1千円", "−¥2 thousand or −¥1 thousand"],
    ["million", "1.2345", "1,234千円か1,235千円", "¥1,234 thousand or ¥1,235 thousand"],
    ["million", "12,345,678円", "12,345千円か12,346千円", "¥12,345 thousand or ¥12,346 thousand"],
  ])("is whole in 千円: %s %s is refused with the two beside it", (unit, typed, ja, en) => {
    expect(moneyOf(typed, unit)).toBe("moneyNotWhole");
    expect(saidOf(typed, unit)[0]).toContain(ja);
    expect(saidOf(typed, unit)[1]).toContain(en);
  });

  it("has a largest amount, of which a million still sum exactly", () => {
    const most = String(largestAmount);
    expect(moneyOf(most, "thousand")).toEqual(exactly(largestAmount));
    expect(moneyOf(`▲${most}`, "thousand")).toEqual(exactly(-largestAmount));
    for (const over of [`${largestAmount + 1}`, `▲${largestAmount + 1}`, "9".repeat(90)])
      expect(moneyOf(over, "thousand")).toBe("moneyTooLarge");
    expect(Number.isSafeInteger(largestAmount * 1_000_000)).toBe(true);
    expect(saidOf("9,007,200")[0]).toContain("9,007,199,254千円");
  });

  it.each(["3千", "3千5百", "1億2000", "1億2"])("has a whole unit, which %s has not", (typed) => {
    expect(moneyOf(typed)).toBe("moneyWithoutUnit");
  });

  it.each(["内数", "（内数）", "－の内数", "なし（内数）"])(
    "is an amount, which %s is not",
    (typed) => {
      expect(moneyOf(typed)).toBe("inclusiveOfNothing");
    },
  );

  it.each([
    "abc",
    "1.2.3",
    "1,23",
    "1,4億円",
    "12,3456",
    "1 234",
    "1 0円",
    "1千2千円",
    "2百1千万円",
    "1,2345",
    "1億2,34万円",
    "1億12000万円",
    "2千万1億円",
    "1.5億2千万円",
    "--38",
    "▲▲38",
    "(▲38)",
    "(38",
    "▲",
    "百万円",
    "円",
    "50ドル",
    "50人",
    "10〜20",
    "1億円以上",
    "1e3",
    "0x10",
    "Infinity",
    ".5",
    "5.",
    "1".repeat(101),
  ])("is not read from %s", (typed) => {
    expect(moneyOf(typed)).toBe("notMoney");
  });

  it("when refused says what was read and what would be accepted", () => {
    expect(saidOf("abc")[0]).toMatch(/「abc」.*単位は百万円.*3,801、▲38、1\.4億円、50の内数/);
    expect(saidOf("abc", "hundredMillion")[1]).toMatch(/“abc”.*¥100 million.*−38.*part of 50/);
    for (const typed of ["3千", "内数", "約950", "1.2345", "9".repeat(30), "?"])
      for (const said of saidOf(typed)) expect(said).toMatch(/「.+」|“.+”/);
  });

  it("is answered with a safe amount or with a sentence, whatever is typed", () => {
    const marks = fc.constantFrom(..."0123456789.,▲-()（）億万千百円内数の約 ¥".split(""));
    expect(() => {
      fc.assert(
        fc.property(
          fc.string({ unit: marks, maxLength: 14 }),
          fc.constantFrom(...units),
          isAnswered,
        ),
        { numRuns: 2000 },
      );
    }).not.toThrow();
  });
});
