import { describe, expect, it } from "vitest";
import {
  mustBeComplete,
  mustBeOpen,
  mustBeReopenable,
  mustBeWithdrawable,
  mustNotCircle,
  mustTakeReport,
} from "../../src/actions/model";
import { actionStates, partStates } from "../../src/actions/model/states";
import { readDue } from "../../src/actions/model/due";
import { inTime, stageOf, stuckAfter, waitedOf } from "../../src/actions/model/stage";
import { Refused } from "../../src/lib/errors";

/** What an act is refused with, or `done`. */
const answer = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
  return "done";
};

const partActs = { report: mustTakeReport, reopen: mustBeReopenable } as const;
const expected: Record<keyof typeof partActs, Record<(typeof partStates)[number], string>> = {
  report: {
    received: "done",
    in_progress: "done",
    reported: "action.partClosed",
    withdrawn: "action.partClosed",
  },
  reopen: {
    received: "action.notReopenable",
    in_progress: "action.notReopenable",
    reported: "done",
    withdrawn: "done",
  },
};

describe("a part", () => {
  for (const act of ["report", "reopen"] as const)
    for (const state of partStates)
      it(`${state}: ${act} is ${expected[act][state]}, and never where the action is closed`, () => {
        expect(answer(() => partActs[act]({ state: "open" }, { state }))).toBe(
          expected[act][state],
        );
        for (const closed of ["confirmed", "withdrawn"] as const)
          expect(answer(() => partActs[act]({ state: closed }, { state }))).toBe("action.closed");
      });

  it("is withdrawn in every state but withdrawn, never the lead's, never where the action is closed", () => {
    for (const state of partStates) {
      const withdraw = (of: (typeof actionStates)[number], ministryId: string) =>
        answer(() => mustBeWithdrawable({ state: of, leadId: "mic" }, { state, ministryId }));
      expect(withdraw("open", "mhlw")).toBe(
        state === "withdrawn" ? "action.partWithdrawn" : "done",
      );
      expect(withdraw("open", "mic")).toBe("action.leadStays");
      expect(withdraw("confirmed", "mhlw")).toBe("action.closed");
      expect(withdraw("withdrawn", "mhlw")).toBe("action.closed");
    }
  });
});

const part = (state: (typeof partStates)[number], ministryId = "mic") => ({ state, ministryId });

describe("an action", () => {
  it("changes only while it is open", () => {
    expect(actionStates.map((state) => answer(() => mustBeOpen({ state })))).toEqual([
      "done",
      "action.closed",
      "action.closed",
    ]);
  });

  it("is confirmed only when every live part is reported, and names whose is missing", () => {
    const confirm = (state: (typeof actionStates)[number], ...parts: ReturnType<typeof part>[]) =>
      answer(() => mustBeComplete({ state }, parts, (id) => id));
    expect(confirm("open", part("reported"), part("withdrawn"))).toBe("done");
    expect(confirm("open", part("withdrawn"), part("withdrawn"))).toBe("action.noneReported");
    expect(confirm("open", part("reported"), part("received"))).toBe("action.partsMissing");
    expect(confirm("open", part("in_progress"))).toBe("action.partsMissing");
    expect(confirm("confirmed", part("reported"))).toBe("action.closed");
    expect(confirm("withdrawn", part("reported"))).toBe("action.closed");
    const missing = () =>
      mustBeComplete({ state: "open" }, [part("received", "a"), part("in_progress", "b")], (id) =>
        id.toUpperCase(),
      );
    expect(missing).toThrow(expect.objectContaining({ facts: { ministries: "A、B" } }));
  });

  it("does not wait for itself, however far around", () => {
    const all = [
      { actionId: "b", waitsForId: "c" },
      { actionId: "c", waitsForId: "a" },
    ];
    expect(answer(() => mustNotCircle("a", ["b"], all))).toBe("action.circle");
    expect(answer(() => mustNotCircle("a", ["a"], []))).toBe("action.circle");
    expect(answer(() => mustNotCircle("d", ["b"], all))).toBe("done");
  });
});

const whole = (...states: (typeof partStates)[number][]) =>
  stageOf(
    { state: "open" },
    states.map((state) => ({ state })),
  );

describe("the whole", () => {
  it("stands where its live parts stand", () => {
    expect(whole("received", "received")).toBe("received");
    expect(whole("received", "in_progress")).toBe("in_progress");
    expect(whole("received", "reported")).toBe("in_progress");
    expect(whole("reported", "reported")).toBe("reported");
    expect(whole("reported", "withdrawn")).toBe("reported");
    expect(whole("withdrawn", "withdrawn")).toBe("received");
    expect(stageOf({ state: "confirmed" }, [{ state: "received" }])).toBe("confirmed");
  });

  it("is overdue the day after, and stuck after ten working days without a change", () => {
    const waiting = { state: "received", due: null, changedOn: "2026-11-02" } as const;
    expect(waitedOf(waiting, "2026-11-17", "2026-11-17").isOverdue).toBe(false);
    expect(waitedOf(waiting, "2026-11-17", "2026-11-18").isOverdue).toBe(true);
    expect(waitedOf({ ...waiting, due: "2026-11-10" }, null, "2026-11-11").isOverdue).toBe(true);
    // 11月３日 is a holiday: ten working days after the 2nd is the 17th.
    expect(waitedOf(waiting, null, "2026-11-17")).toMatchObject({
      waited: stuckAfter,
      isStuck: false,
    });
    expect(waitedOf(waiting, null, "2026-11-18")).toMatchObject({ waited: 11, isStuck: true });
    expect(waitedOf({ ...waiting, state: "reported" }, "2026-11-03", "2027-01-01")).toEqual(inTime);
  });

  it("is late by working days, without those that became holidays", () => {
    const waiting = { state: "received", due: null, changedOn: "2026-11-02" } as const;
    expect(waitedOf(waiting, "2026-11-16", "2026-11-19").late).toBe(3);
    const changes = new Map([["2026-11-18", { isHoliday: true, name: "臨時の休日", nameEn: "" }]]);
    expect(waitedOf(waiting, "2026-11-16", "2026-11-19", changes).late).toBe(2);
    expect(waitedOf(waiting, "2026-11-19", "2026-11-19").late).toBe(0);
  });
});

describe("a due day", () => {
  const context = { today: "2026-11-24", stored: null, changes: new Map() };
  const due = (typed: string, stored: string | null = null) =>
    readDue(typed, { ...context, stored });
  it("is read in every way of a day, or counted in working days", () => {
    for (const typed of [
      "令和８年12月８日",
      "R8.12.8",
      "2026-12-08",
      "10営業日後",
      "１０営業日後まで",
    ])
      expect(due(typed), typed).toEqual({ ok: true, value: "2026-12-08" });
    expect(due("10 working days")).toEqual({ ok: true, value: "2026-12-08" });
  });

  it("on a closed day is answered with the open days around it", () => {
    expect(due("令和８年12月29日")).toMatchObject({
      ok: false,
      fault: { code: "dueClosed", facts: { before: "2026-12-28", after: "2027-01-04" } },
    });
  });

  it("in the past is questioned, unless it stands there already", () => {
    expect(due("2026-11-20")).toMatchObject({ fault: { code: "actionDuePast" } });
    expect(due("2026-11-20", "2026-11-20")).toEqual({ ok: true, value: "2026-11-20" });
    expect(due("そのうち")).toMatchObject({ fault: { code: "notADue" } });
    expect(due("9999営業日後")).toMatchObject({ fault: { code: "dueTooFar" } });
  });
});
