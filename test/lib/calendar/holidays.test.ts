import holidayJp from "@holiday-jp/holiday_jp";
import { expect, it } from "vitest";
import { closedReason, isWorkingDay, nationalHolidays } from "../../../src/lib/calendar/holidays";
import { holidayNames } from "../../../src/lib/calendar/words";

const years = Array.from({ length: 11 }, (_, i) => 2020 + i);

it.each(years)("the national holidays of %i are those of the published list", (year) => {
  const listed = Object.keys(holidayJp.holidays).filter((day) => day.startsWith(`${year}-`));
  expect([...nationalHolidays(year).keys()].toSorted()).toEqual(listed.toSorted());
});

it("every holiday since 1948 has an English name", () => {
  const names = Array.from({ length: 120 }, (_, i) => [
    ...nationalHolidays(1948 + i).values(),
  ]).flat();
  expect(names.filter((name) => !holidayNames.has(name))).toEqual([]);
});

it.each([
  ["2027-01-01", "元日", "New Year's Day"],
  ["2026-12-29", "年末年始の休日", "Year-end and New Year closure"],
  ["2027-01-03", "年末年始の休日", "Year-end and New Year closure"],
  ["2027-01-16", "土曜日", "Saturday"],
  ["2027-01-17", "日曜日", "Sunday"],
  ["2026-09-22", "国民の休日", "Citizens' Holiday"],
  ["2027-03-22", "振替休日", "Substitute Holiday"],
])("offices are closed on %s: %s", (day, ja, en) => {
  expect(closedReason(day)).toEqual({ ja, en });
});

it.each(["2026-12-28", "2027-01-04", "2027-01-15"])("offices are open on %s", (day) => {
  expect(closedReason(day)).toBeNull();
});

it("a change adds a holiday or takes one away, but no weekend", () => {
  const changes = new Map([
    ["2027-06-01", { isHoliday: true, name: "臨時の休日", nameEn: "" }],
    ["2027-07-19", { isHoliday: false, name: "", nameEn: "" }],
    ["2027-07-17", { isHoliday: false, name: "", nameEn: "" }],
  ]);
  expect(closedReason("2027-06-01", changes)).toEqual({ ja: "臨時の休日", en: "臨時の休日" });
  expect(isWorkingDay("2027-07-19")).toBe(false);
  expect(isWorkingDay("2027-07-19", changes)).toBe(true);
  expect(closedReason("2027-07-17", changes)?.ja).toBe("土曜日");
});
