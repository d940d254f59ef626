import { expect, it } from "vitest";
import {
  isLate,
  markIn,
  numberOf,
  quarterOf,
  quartersOf,
  yearOf,
} from "../../../src/ui/timeline/quarters";

const quarter = (year: number, number: number) => year * 4 + number - 1;
const now = quarter(2026, 3);
const plan = (from: number, to: number, doneOn: string | null = null) => ({ from, to, doneOn });
const marks = (milestone: Parameters<typeof markIn>[0]) =>
  [1, 2, 3, 4].map((number) => markIn(milestone, quarter(2026, number), now));

it("a fiscal year's first quarter is April to June, its last January to March", () => {
  expect(
    ["2026-04-01", "2026-09-30", "2026-12-31", "2027-01-01", "2027-03-31"].map(quarterOf),
  ).toEqual([1, 2, 3, 4, 4].map((number) => quarter(2026, number)));
  expect([yearOf(quarter(2026, 4)), numberOf(quarter(2026, 4))]).toEqual([2026, 4]);
});

it("what is planned is marked from its first quarter to its last", () => {
  expect(marks(plan(quarter(2026, 3), quarter(2027, 1)))).toEqual([
    null,
    null,
    "planned",
    "planned",
  ]);
});

it("a quarter that has begun is not missed until it is over", () => {
  expect(isLate(plan(quarter(2026, 1), now), now)).toBe(false);
  expect(isLate(plan(quarter(2026, 1), now - 1), now)).toBe(true);
});

it("what was missed is late from its last planned quarter until now", () => {
  expect(marks(plan(quarter(2026, 1), quarter(2026, 2)))).toEqual([
    "planned",
    "late",
    "late",
    null,
  ]);
});

it("what was done late is marked late until it was done, and done then", () => {
  expect(marks(plan(quarter(2026, 1), quarter(2026, 1), "2026-10-01"))).toEqual([
    "planned",
    "late",
    "done",
    null,
  ]);
});

it("what was dropped is never late", () => {
  const dropped = { ...plan(quarter(2026, 1), quarter(2026, 1)), isDropped: true };
  expect(marks(dropped)).toEqual(["planned", null, null, null]);
});

it("the columns are whole fiscal years, up to this year only where it follows", () => {
  const years = (last: number, doneOn: string | null = null) => [
    ...new Set(quartersOf([plan(quarter(2025, 2), quarter(last, 1), doneOn)], now).map(yearOf)),
  ];
  expect(years(2025)).toEqual([2025, 2026]);
  expect(years(2025, "2027-04-01")).toEqual([2025, 2026, 2027]);
  expect(quartersOf([plan(quarter(2018, 2), quarter(2018, 3))], now)).toHaveLength(4);
  expect(quartersOf([], now)).toEqual([1, 2, 3, 4].map((number) => quarter(2026, number)));
});
