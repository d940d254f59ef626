import { describe, expect, it } from "vitest";
import {
  fiscalYear,
  fiscalYearLabel,
  longDay,
  longDayWithWeekday,
  shownDay,
  longTime,
  shownTime,
} from "../../../src/lib/calendar/wareki";

describe("a day in 和暦", () => {
  it.each([
    ["2027-01-15", "令和９年１月15日"],
    ["2019-05-01", "令和元年５月１日"],
    ["2019-04-30", "平成31年４月30日"],
    ["1989-01-08", "平成元年１月８日"],
    ["1989-01-07", "昭和64年１月７日"],
    ["1926-12-25", "昭和元年12月25日"],
    ["1926-12-24", "大正15年12月24日"],
    ["1912-07-30", "大正元年７月30日"],
    ["1912-07-29", "明治45年７月29日"],
    ["1873-01-01", "明治６年１月１日"],
    ["1872-12-31", "1872年12月31日"],
    ["2028-10-10", "令和10年10月10日"],
  ])("%s is %s", (day, shown) => {
    expect(longDay(day)).toBe(shown);
  });

  it.each([
    "1873-01-01",
    "1912-07-30",
    "1926-12-24",
    "1989-01-07",
    "1989-01-08",
    "2019-04-30",
    "2019-05-01",
    "2024-02-29",
  ])("%s agrees with the calendar of ICU", (day) => {
    const icu = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
      dateStyle: "long",
      timeZone: "UTC",
    });
    expect(longDay(day).normalize("NFKC")).toBe(icu.format(new Date(`${day}T00:00:00Z`)));
  });

  it("carries its weekday in full-width brackets", () => {
    expect(longDayWithWeekday("2027-01-15")).toBe("令和９年１月15日（金）");
    expect(longDayWithWeekday("1912-07-30")).toBe("大正元年７月30日（火）");
  });

  it("is shown in the language of the page", () => {
    expect(shownDay("2027-01-15", "en", { weekday: true })).toBe("15 January 2027 (Friday)");
    expect(shownDay("2027-01-15", "en")).toBe("15 January 2027");
    expect(shownDay("2027-01-15", "ja", { weekday: true })).toBe("令和９年１月15日（金）");
    expect(shownDay("2027-01-15", "ja")).toBe("令和９年１月15日");
  });
});

describe("a fiscal year", () => {
  it.each([
    ["2027-03-31", 2026, "令和８年度"],
    ["2027-04-01", 2027, "令和９年度"],
    ["2017-01-31", 2016, "平成28年度"],
    ["2019-04-30", 2019, "平成31年度"],
    ["2019-05-01", 2019, "令和元年度"],
    ["2020-03-31", 2019, "令和元年度"],
    ["1989-01-31", 1988, "昭和63年度"],
    ["1989-04-01", 1989, "平成元年度"],
  ])("of %s is %i, %s", (day, year, label) => {
    expect(fiscalYear(day)).toBe(year);
    expect(fiscalYearLabel(day, "ja")).toBe(label);
    expect(fiscalYearLabel(day, "en")).toBe(`FY${year}`);
  });
});

it("a time loses only its leading zero", () => {
  expect(["16:32", "09:05", "17:00"].map(longTime)).toEqual(["16時32分", "９時５分", "17時"]);
  expect(["16:30", "09:05", "00:00"].map(shownTime)).toEqual(["16:30", "9:05", "0:00"]);
});
