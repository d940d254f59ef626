import { describe, expect, it } from "vitest";
import { checkPlan, checkTimes } from "../../src/meetings/forms";
import type { PlanContext } from "../../src/meetings/model/plan";
import { planTyped } from "../../src/meetings/typed";
import { meeting } from "./given";

const context = (over: Partial<PlanContext> = {}): PlanContext => ({
  seen: undefined,
  bodyIds: ["council"],
  taken: undefined,
  highest: 16,
  changes: new Map(),
  now: "2026-12-01T00:00:00.000Z",
  ...over,
});
const typed = (over: Record<string, string> = {}) => ({
  bodyId: "council",
  number: "17",
  format: "in_person",
  day: "令和９年１月15日",
  plannedStart: "16:30",
  plannedEnd: "17:15",
  place: "総務省",
  replyDue: "４営業日前",
  ...over,
});
const faultsOf = (over: Record<string, string>, given?: Partial<PlanContext>) => {
  const checked = checkPlan(typed(over), context(given));
  return checked.ok
    ? {}
    : Object.fromEntries(
        Object.entries(checked.faults).map(([name, faults]) => [
          name,
          faults.map(({ code }) => code),
        ]),
      );
};

describe("a plan", () => {
  it("is read in 和暦, its deadline counted in working days before the meeting", () => {
    const checked = checkPlan(typed(), context());
    expect(checked).toMatchObject({
      ok: true,
      // Four working days before Friday the 15th: the 11th is 成人の日.
      values: { day: "2027-01-15", number: 17, replyDue: "2027-01-08T08:00:00.000Z" },
    });
  });
  it("reads back as it would be typed, in both languages", () => {
    for (const lang of ["ja", "en"] as const) {
      const seen = meeting({ version: 2 });
      const checked = checkPlan(planTyped(seen, lang), context({ seen }));
      expect(checked).toMatchObject({
        ok: true,
        values: { day: seen.day, replyDue: seen.replyDue },
      });
    }
  });
  it("asks for confirmation of a day on which offices are closed, naming the reason", () => {
    const checked = checkPlan(typed({ day: "令和９年１月11日", replyDue: "" }), context());
    expect(checked).toMatchObject({
      ok: false,
      faults: { day: [{ code: "closedDay", facts: { ja: "成人の日", day: "2027-01-11" } }] },
    });
    expect(faultsOf({ day: "2027-01-11", replyDue: "", dayConfirmed: "2027-01-11" })).toEqual({});
  });
  it("asks anew when another day follows the one confirmed", () => {
    expect(faultsOf({ day: "2027-01-16", replyDue: "", dayConfirmed: "2027-01-11" })).toEqual({
      day: ["closedDay"],
    });
  });
  it("knows the days that the secretariat added to the holidays", () => {
    const changes = new Map([["2027-01-15", { isHoliday: true, name: "臨時休日", nameEn: "" }]]);
    expect(faultsOf({ replyDue: "" }, { changes })).toEqual({ day: ["closedDay"] });
  });
  it("asks for confirmation of a past day, but not of one that was there already", () => {
    expect(faultsOf({ day: "2026-11-20", replyDue: "" })).toEqual({ day: ["pastDay"] });
    const seen = meeting({ day: "2026-11-20", replyDue: null });
    expect(faultsOf({ day: "2026-11-20", replyDue: "" }, { seen })).toEqual({});
  });
  it("answers a wrong weekday and 平成32年 with the field's own fault", () => {
    expect(faultsOf({ day: "令和９年１月15日（木）" })).toEqual({ day: ["weekdayMismatch"] });
    expect(faultsOf({ day: "平成32年１月15日" })).toEqual({ day: ["eraPast"] });
  });
  it("needs a number unless it is circulated", () => {
    expect(faultsOf({ number: "" })).toEqual({ number: ["numberNeeded"] });
    expect(faultsOf({ number: "", format: "circulated" })).toEqual({});
  });
  it("names the next free number when one is taken", () => {
    const taken = { ...meeting({ id: "other" }) };
    const checked = checkPlan(typed(), context({ taken, highest: 17 }));
    expect(checked).toMatchObject({
      ok: false,
      faults: { number: [{ code: "numberTaken", facts: { number: "17", next: "18" } }] },
    });
  });
  it("ends after it starts, and the replies are due before it", () => {
    expect(faultsOf({ plannedEnd: "16:30" })).toEqual({ plannedEnd: ["endNotAfterStart"] });
    expect(faultsOf({ plannedStart: "" })).toEqual({ plannedStart: ["required"] });
    expect(faultsOf({ replyDue: "令和９年１月15日 16:31" })).toEqual({
      replyDue: ["dueAfterMeeting"],
    });
    expect(faultsOf({ replyDue: "2026-11-30 17:00" })).toEqual({ replyDue: ["duePast"] });
    expect(faultsOf({ day: "", replyDue: "４営業日前" })).toEqual({
      replyDue: ["deadlineNeedsDay"],
    });
  });
  it("keeps what was announced complete", () => {
    const seen = meeting({ state: "announced" });
    expect(faultsOf({ day: "", place: "", replyDue: "" }, { seen })).toEqual({
      day: ["required"],
      place: ["required"],
      replyDue: ["required"],
    });
  });
  it("drops times and place of a circulated meeting", () => {
    const checked = checkPlan(typed({ format: "circulated" }), context());
    expect(checked).toMatchObject({
      ok: true,
      values: { plannedStart: null, plannedEnd: null, place: "" },
    });
  });
  it("is of a body that exists", () => {
    expect(faultsOf({ bodyId: "nowhere" })).toEqual({ bodyId: ["notAChoice"] });
  });
});

it("the actual times are both there, the end after the start, unless nobody gathered", () => {
  expect(checkTimes({ actualStart: "16:32", actualEnd: "17:10" }, meeting()).ok).toBe(true);
  expect(checkTimes({ actualStart: "16:32", actualEnd: "16:00" }, meeting()).ok).toBe(false);
  expect(checkTimes({}, meeting()).ok).toBe(false);
  expect(checkTimes({}, meeting({ format: "circulated" })).ok).toBe(true);
});
