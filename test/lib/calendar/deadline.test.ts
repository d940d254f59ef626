import { describe, expect, it } from "vitest";
import { readDeadline, shownDeadline } from "../../../src/lib/calendar/deadline";
import { instantOf } from "../../../src/lib/clock";

describe("a deadline, as it stands", () => {
  const due = { day: "2027-01-15", time: "17:00" };
  const shown = (day: string, time: string, lang: "ja" | "en" = "ja") =>
    shownDeadline(due, instantOf(day, time), lang);

  it.each([
    ["2027-01-08", "09:00", "あと４営業日", "later"],
    ["2027-01-12", "09:00", "あと３営業日", "soon"],
    ["2027-01-14", "23:59", "あと１営業日", "soon"],
    ["2026-12-21", "09:00", "あと14営業日", "later"],
    ["2027-01-15", "00:00", "本日17:00まで", "soon"],
    ["2027-01-15", "17:00", "本日17:00まで", "soon"],
    ["2027-01-15", "17:01", "締切超過", "past"],
    ["2027-01-17", "12:00", "締切超過", "past"],
    ["2027-01-19", "12:00", "締切超過（２営業日）", "past"],
  ])("seen on %s at %s is %s, %s", (day, time, text, urgency) => {
    expect(shown(day, time)).toEqual({ text, urgency });
  });

  it("is told in English too", () => {
    expect(shown("2027-01-08", "09:00", "en").text).toBe("4 working days left");
    expect(shown("2027-01-14", "09:00", "en").text).toBe("1 working day left");
    expect(shown("2027-01-15", "09:00", "en").text).toBe("Due today at 17:00");
    expect(shown("2027-01-19", "09:00", "en").text).toBe("2 working days overdue");
    expect(shown("2027-01-16", "09:00", "en").text).toBe("Overdue");
  });

  it("names the day when no working day is left before it", () => {
    const onSunday = { day: "2027-01-17", time: "12:00" };
    expect(shownDeadline(onSunday, instantOf("2027-01-16", "09:00"), "ja")).toEqual({
      text: "令和９年１月17日（日）12:00まで（休日）",
      urgency: "soon",
    });
  });
});

const read = (typed: string, day: string | null = "2027-01-15") => {
  const reading = readDeadline(typed, day);
  return reading.ok ? `${reading.value.day} ${reading.value.time}` : reading.fault.code;
};

describe("a deadline, as typed", () => {
  it.each([
    ["４営業日前", "2027-01-08 17:00"],
    ["4営業日前 12:00", "2027-01-08 12:00"],
    ["４営業日前の正午まで", "2027-01-08 12:00"],
    ["４営業日前１２時", "2027-01-08 12:00"],
    ["0営業日前", "2027-01-15 17:00"],
    ["4 working days before at 5 pm", "2027-01-08 17:00"],
    ["令和９年１月８日 17時", "2027-01-08 17:00"],
    ["令和９年１月８日（金）12:00【厳守】".replace(/[【】]/g, " "), "2027-01-08 12:00"],
    ["令和9年1月8日17時まで", "2027-01-08 17:00"],
    ["2027-01-08 17:30", "2027-01-08 17:30"],
    ["2027-01-08T17:30", "2027-01-08 17:30"],
    ["2027-01-08", "2027-01-08 17:00"],
    ["R9.1.8 午後5時15分", "2027-01-08 17:15"],
    ["8 January 2027 at 9:00", "2027-01-08 09:00"],
  ])("%s is %s", (typed, deadline) => {
    expect(read(typed)).toBe(deadline);
  });

  it.each([
    ["なるべく早く", "notADeadline"],
    ["", "notADeadline"],
    ["999営業日前", "tooManyDaysBefore"],
    ["令和9年1月8日（木）17時", "weekdayMismatch"],
    ["2027-02-30 17:00", "noSuchDay"],
    ["2027-01-08 25:00", "notATime"],
    ["平成39年1月8日 17:00", "eraPast"],
  ])("%s is refused: %s", (typed, code) => {
    expect(read(typed)).toBe(code);
  });

  it("in working days needs the meeting's day", () => {
    expect(read("４営業日前", null)).toBe("deadlineNeedsDay");
    expect(read("2027-01-08", null)).toBe("2027-01-08 17:00");
  });

  it("heeds changes to the holidays", () => {
    const changes = new Map([["2027-01-14", { isHoliday: true, name: "臨時", nameEn: "Extra" }]]);
    expect(readDeadline("1営業日前", "2027-01-15", changes)).toMatchObject({
      value: { day: "2027-01-13" },
    });
  });
});
