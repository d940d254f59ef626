import { describe, expect, it } from "vitest";
import type { Amount } from "../../../src/lib/money/amount";
import {
  available,
  type BudgetLines,
  carriedOut,
  executionRate,
  total,
} from "../../../src/lib/money/sums";

const line = (amount: Amount, isInclusive = false) => ({ amount, isInclusive });

describe("a total", () => {
  it("sums the numbers, 0 and negative ones too", () => {
    expect(total([line(416), line(0), line(-38)])).toEqual({
      thousand: 378,
      leftOut: 0,
      isEmpty: false,
    });
  });
  it("leaves 内数 out and says how many", () => {
    expect(total([line(100), line(50, true), line(70, true), line(null, true)])).toEqual({
      thousand: 100,
      leftOut: 2,
      isEmpty: false,
    });
  });
  it("passes over blanks and 「－」", () => {
    expect(total([line(null), line(5), line("none")]).thousand).toBe(5);
  });
  it("without a number is 「－」 where a line says so, and blank where none says anything", () => {
    expect(total([line(null), line("none")])).toEqual({
      thousand: "none",
      leftOut: 0,
      isEmpty: true,
    });
    expect(total([line(null)])).toEqual({ thousand: null, leftOut: 0, isEmpty: true });
    expect(total([])).toEqual({ thousand: null, leftOut: 0, isEmpty: true });
    expect(total([line(50, true)])).toEqual({ thousand: null, leftOut: 1, isEmpty: true });
  });
  it("of zeros is 0 and not empty", () => {
    expect(total([line(0)])).toEqual({ thousand: 0, leftOut: 0, isEmpty: false });
  });
});

const million = (amount: Amount) => line(typeof amount === "number" ? amount * 1000 : amount);
const year = (
  initial: Amount,
  supplementary: Amount,
  carriedIn: Amount,
  out: Amount,
  reserve: Amount,
): BudgetLines => ({
  initial: million(initial),
  supplementary: million(supplementary),
  carriedIn: million(carriedIn),
  carriedOut: million(out),
  reserve: million(reserve),
});

/** 当初, 補正, 前年度繰越, 翌年度繰越, 予備費等, 計, 執行, 執行率; 百万円, from JUDGIT. */
const published: readonly [string, BudgetLines, number, Amount, number | null][] = [
  ["ふるさとテレワーク 2017", year(630, 0, 0, 0, 0), 630, 342, 54.3],
  ["ふるさとテレワーク 2018", year(416, 0, 0, -38, 0), 378, 303, 80.2],
  ["ふるさとテレワーク 2019", year(0, 0, 38, 0, 0), 38, 38, 100],
  ["普及展開 2019", year(179, 0, 0, 0, 18), 197, 195, 99],
  ["普及展開 2020", year(248, 657, 0, 0, 0), 905, "none", null],
  ["在宅労働課 2018", year(491, 0, 0, 0, 0), 491, 267, 54.4],
  ["在宅労働課 2020", year(253, 3801, 0, -423, 2113), 5744, 5179, 90.2],
  ["在宅労働課 2021", year(2781, 0, 423, 0, 0), 3204, null, null],
  ["特区 2018", year(57, 0, 0, 0, 0), 57, 17, 29.8],
  ["都市政策課 2018", year(32, null, null, null, null), 32, 32, 100],
];

describe("計 and 執行率", () => {
  it.each(published)("of %s are those of the sheet", (_, lines, sum, executed, rate) => {
    const { thousand } = available(lines);
    expect(thousand).toBe(sum * 1000);
    expect(executionRate(million(executed).amount, thousand)).toBe(rate);
  });

  it("fall by what is carried to the next year, with whatever sign it was typed", () => {
    expect(available(year(416, 0, 0, 38, 0)).thousand).toBe(378_000);
    expect(available(year(416, 0, 0, -38, 0)).thousand).toBe(378_000);
    expect(([38, -38, 0, "none", null] satisfies Amount[]).map(carriedOut)).toEqual([
      -38,
      -38,
      0,
      "none",
      null,
    ]);
  });

  it("have no rate without something to divide by or to divide", () => {
    for (const outOf of [0, -5, "none", null] as const) expect(executionRate(5, outOf)).toBeNull();
    for (const executed of ["none", null] as const) expect(executionRate(executed, 5)).toBeNull();
    expect(executionRate(0, 5)).toBe(0);
  });

  it("are exact in the last place, half away from zero, above 100 too", () => {
    expect(executionRate(1605, 2000)).toBe(80.3);
    expect(executionRate(8005, 10_000)).toBe(80.1);
    expect(executionRate(1005, 1000)).toBe(100.5);
    expect(executionRate(4_503_599_627_370_495, 9_007_199_254_740_990)).toBe(50);
  });
});
