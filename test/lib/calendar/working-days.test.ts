import * as fc from "fast-check";
import { expect, it } from "vitest";
import { isWorkingDay } from "../../../src/lib/calendar/holidays";
import {
  nextWorkingDay,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBetween,
} from "../../../src/lib/calendar/working-days";
import { dayNumber, dayNumbered } from "../../../src/lib/clock";

const days = fc
  .integer({ min: dayNumber("2015-01-01"), max: dayNumber("2035-12-31") })
  .map(dayNumbered);
const counts = fc.integer({ min: 1, max: 60 });

it("four working days before skip weekends, 成人の日 and the closure at the year's end", () => {
  expect(workingDaysBefore("2027-01-15", 4)).toBe("2027-01-08");
  expect(workingDaysBefore("2027-01-07", 4)).toBe("2026-12-28");
  expect(workingDaysBefore("2027-01-15", 0)).toBe("2027-01-15");
});

it("a deadline on a closed day moves to the next open one", () => {
  expect(nextWorkingDay("2026-12-29")).toBe("2027-01-04");
  expect(nextWorkingDay("2027-01-15")).toBe("2027-01-15");
});

it("counts with a sign, the first day left out", () => {
  expect(workingDaysBetween("2027-01-15", "2027-01-18")).toBe(1);
  expect(workingDaysBetween("2027-01-18", "2027-01-15")).toBe(-1);
  expect(workingDaysBetween("2027-01-16", "2027-01-17")).toBe(0);
  expect(workingDaysBetween("2026-12-28", "2027-01-04")).toBe(1);
});

it("counting forward and back agree", () => {
  fc.assert(
    fc.property(days, counts, (day, count) => {
      const after = workingDaysAfter(day, count);
      expect(isWorkingDay(after)).toBe(true);
      expect(workingDaysBetween(day, after)).toBe(count);
      const open = nextWorkingDay(day);
      expect(workingDaysBefore(workingDaysAfter(open, count), count)).toBe(open);
    }),
  );
});

it("counts add up over any day between, and turn round with their sign", () => {
  fc.assert(
    fc.property(days, days, days, (a, b, c) => {
      expect(workingDaysBetween(a, b) + workingDaysBetween(b, c)).toBe(workingDaysBetween(a, c));
      expect(workingDaysBetween(a, b) + workingDaysBetween(b, a)).toBe(0);
    }),
    { numRuns: 20 },
  );
});
