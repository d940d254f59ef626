import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/lib/errors";
import { numberOf, readQuantity, shownQuantity } from "../../src/lib/quantity";
import { faults } from "../../src/words/faults";

const read = (typed: string, unit?: string) => {
  const reading = readQuantity(typed, unit);
  if (!reading.ok) return reading.fault.code;
  const { value, isApproximate } = reading.value;
  return [`${isApproximate ? "~" : ""}${value}`, reading.value.unit];
};
const sentences: Readonly<Record<string, ((facts: Facts) => string) | undefined>>[] = [
  faults.ja,
  faults.en,
];

const saidOf = (typed: string) => {
  const reading = readQuantity(typed);
  return sentences.map((words) =>
    reading.ok ? "" : words[reading.fault.code]?.(reading.fault.facts),
  );
};

describe("the value of an indicator", () => {
  it.each([
    ["25.0", "25.0", null],
    ["２５．０", "25.0", null],
    ["2,887", "2887", null],
    ["２，８８７団体", "2887", "団体"],
    ["2,887 団体", "2887", "団体"],
    ["80％", "80", "％"],
    ["80%", "80", "％"],
    ["84.3 パーセント", "84.3", "％"],
    ["▲1.5", "-1.5", null],
    ["−1.5ポイント", "-1.5", "ポイント"],
    ["0", "0", null],
    ["-0", "0", null],
    ["-0.0", "0.0", null],
    ["007", "7", null],
    ["6.3万人", "63000", "人"],
    ["6.30万人", "63000", "人"],
    ["1.23456万", "12345.6", null],
    ["30.2万", "302000", null],
    ["1億2千万", "120000000", null],
    ["1万2,000人", "12000", "人"],
    ["12千人", "12000", "人"],
    ["15か所", "15", "か所"],
    ["28,038人日", "28038", "人日"],
    ["63 thousand people", "63000", "people"],
    ["30㎡", "30", "m2"],
    ["2.1日/週", "2.1", "日/週"],
  ])("is read from %s", (typed, value, unit) => {
    expect(read(typed)).toEqual([value, unit]);
  });

  it.each([
    ["約950", "~950", null],
    ["約950団体", "~950", "団体"],
    ["約6.3万人", "~63000", "人"],
    ["およそ３０万", "~300000", null],
    ["950団体程度", "~950", "団体"],
    ["30万回余り", "~300000", "回"],
    ["about 950", "~950", null],
  ])("keeps that it is approximate: %s", (typed, value, unit) => {
    expect(read(typed)).toEqual([value, unit]);
  });

  it.each([
    ["6.3", "万人", "6.3", null],
    ["6.3万人", "万人", "6.3", "万人"],
    ["6.3万", "万人", "6.3", "万人"],
    ["63,000人", "万人", "63000", "人"],
    ["63千", "万人", "63000", "人"],
    ["6.3万人", "人", "63000", "人"],
    ["6.3万", "人", "63000", null],
    ["38百万円", "百万円", "38", "百万円"],
    ["80%", "％", "80", "％"],
    ["80人", "％", "80", "人"],
  ])("typed %s is told in the indicator's unit, %s", (typed, unit, value, told) => {
    expect(read(typed, unit)).toEqual([value, told]);
  });

  it.each([
    "",
    "abc",
    "1.2.3",
    "12..3",
    "1,23",
    "12 34",
    "--5",
    ".5",
    "5.",
    "10〜20",
    "10-20",
    "2019/7",
    "12年3月",
    "1e3",
    "約",
    "人",
    "－",
    "(1.5)",
    "1億12000万",
    "9".repeat(101),
  ])("is not read from %s", (typed) => {
    expect(read(typed)).toBe("notAQuantity");
  });

  it.each(["30万回以上", "950団体未満", "10以下", "最大20", "more than 30", "at least 5"])(
    "is one number, which %s is not",
    (typed) => {
      expect(read(typed)).toBe("quantityBounded");
    },
  );

  it("has no more digits than a number holds exactly", () => {
    expect(read("123456789012345")).toEqual(["123456789012345", null]);
    expect(read("1234567890.12345")).toEqual(["1234567890.12345", null]);
    expect(read("1234567890123456")).toBe("quantityTooLong");
    expect(read("1234567890.123456")).toBe("quantityTooLong");
    expect(read("1000兆")).toBe("quantityTooLong");
  });

  it.each(["1.2.3", "30万回以上", "9".repeat(30)])(
    "when refused says what was read and what would be accepted: %s",
    (typed) => {
      for (const said of saidOf(typed)) expect(said).toContain(typed);
    },
  );

  it("is read from what its own sentences offer", () => {
    const [ja, en] = saidOf("1.2.3");
    for (const offered of ["25.0", "2,887", "▲1.5", "約950", "6.3万人"]) {
      expect(ja).toContain(offered);
      expect(read(offered)).toBeTypeOf("object");
    }
    for (const offered of ["25.0", "2,887", "−1.5", "about 950", "63 thousand"]) {
      expect(en).toContain(offered);
      expect(read(offered)).toBeTypeOf("object");
    }
  });

  it("is shown as published, with separators", () => {
    expect(shownQuantity("950", true, "ja")).toBe("約950");
    expect(shownQuantity("950", true, "en")).toBe("about 950");
    expect(shownQuantity("25.0", false, "ja")).toBe("25.0");
    expect(shownQuantity("63000", false, "en")).toBe("63,000");
    expect(shownQuantity("1234567.12345", false, "ja")).toBe("1,234,567.12345");
    expect(shownQuantity("-1.5", false, "ja")).toBe("▲1.5");
    expect(shownQuantity("-1.5", false, "en")).toBe("−1.5");
    expect(numberOf("25.0")).toBe(25);
    expect(numberOf("-1.5")).toBe(-1.5);
  });

  it("shown and typed again is the same", () => {
    const values = fc
      .tuple(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.string({ unit: fc.constantFrom(..."0123456789".split("")), maxLength: 5 }),
      )
      .map(([whole, fraction]) => (fraction === "" ? `${whole}` : `${whole}.${fraction}`));
    fc.assert(
      fc.property(
        values,
        fc.boolean(),
        fc.constantFrom<"ja" | "en">("ja", "en"),
        (value, isApproximate, lang) => {
          expect(readQuantity(shownQuantity(value, isApproximate, lang))).toEqual({
            ok: true,
            value: { value, isApproximate, unit: null },
          });
        },
      ),
    );
  });
});
