import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay, readTime } from "../../../src/lib/calendar/typed";
import { shownDay } from "../../../src/lib/calendar/wareki";
import { dayNumber, dayNumbered } from "../../../src/lib/clock";
import type { Facts } from "../../../src/lib/errors";
import { faults } from "../../../src/words/faults";

type Sentences = Readonly<Record<string, ((facts: Facts) => string) | undefined>>;
const ja: Sentences = faults.ja;
const en: Sentences = faults.en;

const dayOf = (typed: string) => {
  const reading = readDay(typed);
  return reading.ok ? reading.value : reading.fault.code;
};
const faultOf = (typed: string) => {
  const reading = readDay(typed);
  return reading.ok ? undefined : reading.fault;
};
const saidOf = (typed: string) => {
  const fault = faultOf(typed);
  return [ja, en].map((words) => fault && words[fault.code]?.(fault.facts));
};

describe("a day", () => {
  it.each([
    "令和９年１月15日",
    "令和9年1月15日（金）",
    "令和９年１月１５日(金)",
    "令和9年1月15日金曜日",
    "令和 9 年 1 月 15 日（金曜）",
    "R9.1.15",
    "r9/1/15",
    "Ｒ９．１．１５",
    "令9.1.15",
    "R9-1-15（金）",
    "R090115",
    "Reiwa 9.1.15",
    "㋿9年1月15日",
    "2027-01-15",
    "2027/1/15",
    "2027.1.15",
    "2027年1月15日",
    "西暦2027年1月15日",
    "20270115",
    "２０２７－０１－１５",
    "2027−1−15",
    "2027-01-15 Fri",
    "2027-01-15 (Fri)",
    "2027-01-15, Friday",
    "  2027-01-15　",
    "2027年1⽉15⽇",
    "15 January 2027",
    "15 January 2027 (Friday)",
    "Friday 15 Jan 2027",
    "Fri, 15th Jan. 2027",
    "January 15, 2027",
    "2027 1 15",
  ])("is read from %s", (typed) => {
    expect(dayOf(typed)).toBe("2027-01-15");
  });

  it.each([
    ["H29.1.31", "2017-01-31"],
    ["平成29.1.31", "2017-01-31"],
    ["平成29年1月31日（火）", "2017-01-31"],
    ["令和元年5月1日", "2019-05-01"],
    ["R1.5.1", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["昭和64年1月7日", "1989-01-07"],
    ["令和6年2月29日", "2024-02-29"],
    ["2027年1月17日日曜日", "2027-01-17"],
    ["2027-01-17日曜", "2027-01-17"],
  ])("is read from %s as %s", (typed, day) => {
    expect(dayOf(typed)).toBe(day);
  });

  it.each([
    ["", "notADate"],
    ["あした", "notADate"],
    ["9.1.15", "notADate"],
    ["令和0年1月1日", "notADate"],
    ["X9.1.15", "notADate"],
    ["X090115", "notADate"],
    ["15 Foo 2027", "notADate"],
    ["2027115", "notADate"],
    ["2027-01-15x".repeat(50), "notADate"],
    ["2027-01-15 17:00", "notADate"],
    ["1月15日", "dayWithoutYear"],
    ["1/15", "dayWithoutYear"],
    ["1027-01-15", "yearOutOfRange"],
    ["令和999年1月1日", "yearOutOfRange"],
    ["明治5年1月1日", "yearOutOfRange"],
    ["令和9年2月30日", "noSuchDay"],
    ["2027-02-29", "noSuchDay"],
    ["2027-13-01", "noSuchDay"],
    ["2027-00-10", "noSuchDay"],
    ["2027-01-00", "noSuchDay"],
    ["令和9年1月15日（木）", "weekdayMismatch"],
    ["2027-01-15 Monday", "weekdayMismatch"],
    ["2027-01-15 (foo)", "weekdayMismatch"],
    ["平成32年1月15日", "eraPast"],
    ["平成31年5月1日", "eraPast"],
    ["昭和64年1月8日", "eraPast"],
    ["平成元年1月7日", "eraNotYet"],
    ["R1.4.30", "eraNotYet"],
  ])("%s is refused: %s", (typed, code) => {
    expect(dayOf(typed)).toBe(code);
  });

  it("that 平成 did not reach is answered with the day it would be", () => {
    expect(faultOf("平成32年1月15日")?.facts).toEqual({
      typed: "平成32年1月15日",
      day: "2020-01-15",
      era: "平成",
      eraEn: "Heisei",
      lastDay: "2019-04-30",
    });
    expect(saidOf("平成32年1月15日")).toEqual([
      "平成は平成31年４月30日で終わりました。「平成32年1月15日」は令和２年１月15日（水）に当たります。その日でよければ、そのように入力し直してください。",
      "The Heisei era ended on 30 April 2019. “平成32年1月15日” would be 15 January 2020 (Wednesday), 令和２年１月15日. If that is the day you mean, enter it so.",
    ]);
  });

  it("with another day's weekday is told the right one", () => {
    expect(faultOf("令和9年1月15日（木）")?.facts).toEqual({
      typed: "令和9年1月15日（木）",
      day: "2027-01-15",
      right: "金",
    });
    expect(saidOf("令和9年1月15日（木）")[0]).toContain("令和９年１月15日は金曜日です");
  });

  it("that its month does not have is told the month's last", () => {
    expect(saidOf("令和9年2月30日")[0]).toContain("令和９年２月28日（日）");
    expect(faultOf("2027-12-32")?.facts["lastDay"]).toBe("2027-12-31");
    expect(faultOf("2027-13-01")?.facts).toEqual({ typed: "2027-13-01" });
  });

  it("as shown can be typed back, in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber("1873-01-01"), max: dayNumber("2199-12-31") }),
        fc.boolean(),
        (number, weekday) => {
          const day = dayNumbered(number);
          for (const lang of ["ja", "en"] as const)
            expect(dayOf(shownDay(day, lang, { weekday }))).toBe(day);
        },
      ),
    );
  });

  it("is read or refused with a sentence, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (typed) => {
        const fault = faultOf(typed);
        expect(fault === undefined || ja[fault.code]?.(fault.facts)).toBeTruthy();
      }),
    );
  });
});

const timeOf = (typed: string) => {
  const reading = readTime(typed);
  return reading.ok ? reading.value : reading.fault.code;
};

describe("a time", () => {
  it.each([
    ["16:30", "16:30"],
    ["16時30分", "16:30"],
    ["午後4時30分", "16:30"],
    ["午後４時半", "16:30"],
    ["１６：３０", "16:30"],
    ["1630", "16:30"],
    ["4:30 pm", "16:30"],
    ["4:30PM", "16:30"],
    ["4pm", "16:00"],
    ["9:05", "09:05"],
    ["905", "09:05"],
    ["0905", "09:05"],
    ["17時", "17:00"],
    ["正午", "12:00"],
    ["0:00", "00:00"],
    ["23:59", "23:59"],
    ["午前0時", "00:00"],
    ["12:30 am", "00:30"],
    ["12:30 pm", "12:30"],
    ["午前10時", "10:00"],
    ["16.30", "16:30"],
  ])("is read from %s as %s", (typed, time) => {
    expect(timeOf(typed)).toBe(time);
  });
  it.each([
    ["", "notATime"],
    ["17", "notATime"],
    ["24:00", "notATime"],
    ["16:60", "notATime"],
    ["夕方", "notATime"],
    ["午後13時", "notATime"],
    ["99999", "notATime"],
    ["午後12時30分", "twelveOClock"],
    ["午前12時", "twelveOClock"],
  ])("%s is refused: %s", (typed, code) => {
    expect(timeOf(typed)).toBe(code);
  });
});
