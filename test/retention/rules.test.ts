import { describe, expect, it } from "vitest";
import { dayNumber, dayNumbered } from "../../src/lib/clock";
import { fiscalYear } from "../../src/lib/calendar/wareki";
import { kinds } from "../../src/retention/model";
import { endOf, ruled, startAfter, yearEnding } from "../../src/retention/model/rules";

const subject = (day: string, number: number | null = 16) => ({
  number,
  format: number === null ? ("circulated" as const) : ("hybrid" as const),
  day,
  bodyName: "テレワーク関係府省連絡会議",
  secretariat: "総務省",
  kind: "minutes" as const,
});

/** Every day of nine years, among them two leap years and a change of era. */
const days = Array.from({ length: 9 * 365 + 2 }, (_, index) =>
  dayNumbered(dayNumber("2016-01-01") + index),
);
const spans = [1, 3, 4, 5, 10, 20, 30, 100];

describe("the end of a period", () => {
  it("is the day before the one that answers to its first", () => {
    expect(endOf("2026-04-01", 10)).toBe("2036-03-31");
    expect(endOf("2026-01-01", 1)).toBe("2026-12-31");
    expect(endOf("2023-03-01", 1)).toBe("2024-02-29");
    expect(endOf("2024-03-01", 1)).toBe("2025-02-28");
  });
  it("of 29 February is the last of February where there is no such day, and the day before where there is", () => {
    expect(endOf("2024-02-29", 1)).toBe("2025-02-28");
    expect(endOf("2024-02-29", 4)).toBe("2028-02-28");
  });
  it("is for every day and period a real day, as many years later as it says", () => {
    for (const day of days)
      for (const years of spans) {
        const end = endOf(day, years);
        const next = dayNumbered(dayNumber(end) + 1);
        expect(dayNumbered(dayNumber(end)), `${day} ${years}`).toBe(end);
        // The next period begins on the same day of the year, or a day later where February has no 29th.
        const answers = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
        expect([answers, answers.replace("02-29", "03-01")], `${day} ${years}`).toContain(next);
      }
  });
  it("never comes earlier for a longer period, nor for a later day", () => {
    for (const [index, day] of days.entries()) {
      expect(endOf(day, 10) < endOf(day, 11)).toBe(true);
      expect(endOf(days[index - 1] ?? "2015-12-31", 10) <= endOf(day, 10)).toBe(true);
    }
  });
});

describe("the rules", () => {
  it("keep what a council decided ten years from the next April, then transfer it", () => {
    expect(ruled(subject("2025-06-20"))).toEqual({
      majorClass: "会議",
      middleClass: "テレワーク関係府省連絡会議",
      fileName: "テレワーク関係府省連絡会議（第16回）議事の記録",
      createdYear: 2025,
      years: 10,
      startsOn: "2026-04-01",
      endsOn: "2036-03-31",
      disposition: "transfer",
      keeper: "総務省",
    });
  });
  it("count January to March to the year that is ending", () => {
    expect(ruled(subject("2018-03-31"))).toMatchObject({
      createdYear: 2017,
      startsOn: "2018-04-01",
    });
    expect(ruled(subject("2018-04-01"))).toMatchObject({
      createdYear: 2018,
      startsOn: "2019-04-01",
    });
  });
  it("treat a circulated meeting alike, by its day of decision where it has no number", () => {
    const one = ruled(subject("2026-12-04", null));
    expect(one.fileName).toBe("テレワーク関係府省連絡会議（持ち回り・令和８年12月４日）議事の記録");
    expect(one).toMatchObject({ years: 10, endsOn: "2037-03-31", disposition: "transfer" });
  });
  it("give every kind the same period, whatever the day", () => {
    for (const day of days) {
      const files = kinds.map((kind) => ruled({ ...subject(day), kind }));
      const [first] = files;
      expect(first?.startsOn).toBe(startAfter(fiscalYear(day)));
      expect(new Set(files.map(({ endsOn }) => endsOn)).size).toBe(1);
      expect(first && first.startsOn > day).toBe(true);
      expect(first?.endsOn.slice(4)).toBe("-03-31");
    }
  });
  it("know which year's files are the next to end", () => {
    for (const day of days) {
      const year = yearEnding(day);
      const end = endOf(startAfter(year), 10);
      expect(end >= day && end <= endOf(day, 1), `${day} ${year} ${end}`).toBe(true);
    }
  });
});
