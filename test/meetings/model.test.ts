import { describe, expect, it } from "vitest";
import {
  announced,
  cancelled,
  finalized,
  held,
  lacksToAnnounce,
  lacksToFinalize,
  mustBeEditable,
  nextNumber,
} from "../../src/meetings/model";
import { turnOf } from "../../src/meetings/model/turn";
import { meeting } from "./given";

const now = "2026-12-01T00:00:00.000Z";
const because = (why: string) => expect.objectContaining({ why });

describe("an 開催案内", () => {
  it("lacks nothing once day, place, number, reply date and an item are there", () => {
    expect(lacksToAnnounce(meeting(), { items: 1 })).toEqual([]);
  });
  it("says everything that is missing, not only the first", () => {
    const bare = meeting({ number: null, day: null, place: "", replyDue: null });
    expect(lacksToAnnounce(bare, { items: 0 })).toEqual([
      "number",
      "day",
      "place",
      "replyDue",
      "agenda",
    ]);
  });
  it("asks a circulated meeting for neither number, day, place nor reply date", () => {
    const bare = { number: null, day: null, place: "", replyDue: null };
    const circulated = meeting({ format: "circulated", ...bare });
    expect(lacksToAnnounce(circulated, { items: 1 })).toEqual([]);
  });
  it("asks an online meeting for no place", () => {
    expect(lacksToAnnounce(meeting({ format: "online", place: "" }), { items: 1 })).toEqual([]);
  });
  it("goes out from planning only, and only complete", () => {
    expect(announced(meeting(), [])).toEqual({ state: "announced" });
    expect(() => announced(meeting(), ["place"])).toThrow(because("meeting.notReady"));
    expect(() => announced(meeting({ state: "held" }), [])).toThrow(because("meeting.wrongState"));
  });
});

describe("a meeting", () => {
  const times = { actualStart: "16:32", actualEnd: "17:10" };
  const announcedOne = meeting({ state: "announced" });
  it("is held from its day on, not before", () => {
    expect(() => held(announcedOne, "2027-01-14", times)).toThrow(because("meeting.tooEarly"));
    expect(held(announcedOne, "2027-01-15", times)).toEqual({ state: "held", ...times });
  });
  it("is settled once nothing is lacking", () => {
    const heldOne = meeting({ state: "held", ...times });
    expect(finalized(heldOne, [])).toEqual({ state: "finalized" });
    expect(() => finalized(heldOne, ["presence"])).toThrow(because("meeting.notReady"));
    expect(() => finalized(announcedOne, [])).toThrow(because("meeting.wrongState"));
  });
  it("can be cancelled until it is held", () => {
    expect(cancelled(announcedOne, "国会の日程のため").state).toBe("cancelled");
    expect(() => cancelled(meeting({ state: "held" }), "x")).toThrow(because("meeting.wrongState"));
  });
  it("is not edited once settled or cancelled", () => {
    expect(() => mustBeEditable(meeting({ state: "held" }))).not.toThrow();
    for (const state of ["finalized", "cancelled"] as const)
      expect(() => mustBeEditable(meeting({ state }))).toThrow(because("meeting.closed"));
  });
});

describe("the record", () => {
  const facts = { items: 2, proposals: 0, unrecorded: 0, hasResult: false };
  const done = meeting({ state: "held", actualStart: "16:30", actualEnd: "17:10" });
  it("needs day, times, place, presence, items and answers to the proposals", () => {
    expect(lacksToFinalize(done, facts)).toEqual([]);
    expect(
      lacksToFinalize(
        { ...done, actualEnd: null, place: "" },
        { items: 0, proposals: 1, unrecorded: 3, hasResult: false },
      ),
    ).toEqual(["place", "agenda", "times", "presence", "proposals"]);
    expect(lacksToFinalize(done, { ...facts, uncheckedHandouts: 1 })).toEqual(["handouts"]);
  });
  it("of a circulated meeting needs neither times nor presence, but the result", () => {
    const circulated = meeting({ state: "held", format: "circulated", place: "" });
    const recorded = { ...facts, unrecorded: 10, hasResult: true };
    expect(lacksToFinalize(circulated, recorded)).toEqual([]);
    expect(lacksToFinalize(circulated, { ...recorded, hasResult: false })).toEqual(["circulation"]);
  });
});

describe("the next step", () => {
  it("is the secretariat's notice, five working days ahead", () => {
    // 2027-01-11 is 成人の日.
    expect(turnOf(meeting(), now)).toEqual({ what: "announce", due: "2027-01-07T08:00:00.000Z" });
  });
  it("is the members' reply until it is due, then waits for the day", () => {
    const one = meeting({ state: "announced" });
    expect(turnOf(one, now)).toEqual({ what: "reply", due: one.replyDue });
    expect(turnOf(one, "2027-01-08T08:00:00.001Z")?.what).toBe("wait");
    expect(turnOf(one, "2027-01-15T00:00:00.000Z")?.what).toBe("hold");
  });
  it("of a circulated meeting is to start, to reply until it is due, and to record the result", () => {
    const due = "2027-01-08T08:00:00.000Z";
    const planned = meeting({ format: "circulated", day: null });
    expect(turnOf(planned, now)).toEqual({ what: "startCirculation", due: null });
    const round = { ...planned, state: "announced" } as const;
    expect(turnOf(round, now, undefined, { goingRound: { due, isClosable: false } })).toEqual({
      what: "replyToCirculation",
      due,
    });
    const closable = { goingRound: { due, isClosable: true } };
    expect(turnOf(round, now, undefined, closable)?.what).toBe("closeCirculation");
    expect(turnOf({ ...round, state: "held" }, now)?.what).toBe("finalize");
  });
  it("is to settle the record once held, and nothing once settled or cancelled", () => {
    expect(turnOf(meeting({ state: "held" }), now)?.what).toBe("finalize");
    const before = { areMinutesOpen: true };
    expect(turnOf(meeting({ state: "held" }), now, undefined, before)?.what).toBe("minutes");
    expect(turnOf(meeting({ state: "held", source: "議事要旨" }), now)?.due).toBeNull();
    expect(turnOf(meeting({ state: "finalized" }), now)).toBeNull();
    expect(turnOf(meeting({ state: "cancelled" }), now)).toBeNull();
  });
});

it("the next number follows the highest, and begins at 1", () => {
  expect(nextNumber(16)).toBe(17);
  expect(nextNumber(null)).toBe(1);
  expect(nextNumber(undefined)).toBe(1);
});
