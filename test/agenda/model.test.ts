import {
  assert,
  array,
  constantFrom,
  integer,
  nat,
  option,
  property,
  uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import {
  carriage,
  chairSeatOf,
  mustBeOpen,
  mustBeProposed,
  mustBeRemovable,
  mustBeRevisable,
  onAgenda,
} from "../../src/agenda/model";
import { arranged, reordered } from "../../src/agenda/model/order";
import { isInSight } from "../../src/agenda/model/sight";
import { timetable } from "../../src/agenda/model/timetable";
import { expectedTime } from "../../src/agenda/present";
import { seat } from "../attendance/given";
import { meeting } from "../meetings/given";
import { item } from "./given";

const frame = { plannedStart: "16:30", plannedEnd: "17:15" };
const because = (why: string) => expect.objectContaining({ why });
const minuteOf = (time: string | null) =>
  time === null ? Number.NaN : Number(time.slice(0, -3)) * 60 + Number(time.slice(-2));

describe("the timetable", () => {
  it("runs from the planned start, item after item, and tells what is left", () => {
    const { slots, ...sums } = timetable(
      [item("a"), item("b", { minutes: 20 }), item("c", { minutes: null })],
      frame,
    );
    expect(slots.map(({ number, start, end }) => [number, start, end])).toEqual([
      [1, "16:30", "16:40"],
      [2, "16:40", "17:00"],
      [3, "17:00", null],
    ]);
    expect(sums).toEqual({ total: 30, frame: 45, spare: 15, end: "17:00", unplanned: 1 });
  });
  it("tells by how much the items are too long", () => {
    expect(timetable([item("a", { minutes: 60 })], frame).spare).toBe(-15);
  });
  it("knows no times while the meeting has none", () => {
    const {
      slots,
      end,
      frame: none,
      spare,
    } = timetable([item("a")], {
      plannedStart: null,
      plannedEnd: null,
    });
    expect([slots[0]?.start, end, none, spare]).toEqual([null, null, null, null]);
  });
  it("knows no time after an item without a length, and shows no empty span", () => {
    const lengths = [0, null, 10];
    const { slots } = timetable(
      lengths.map((minutes, i) => item(String(i), { minutes })),
      frame,
    );
    expect(slots.map(expectedTime)).toEqual(["16:30", "16:30–", ""]);
  });
  it("leaves no gap while the lengths are known, and ends after the sum of all minutes", () => {
    assert(
      property(array(option(integer({ min: 0, max: 600 }))), (lengths) => {
        const items = lengths.map((minutes, i) => item(String(i), { minutes }));
        const { slots, total, end } = timetable(items, frame);
        expect(total).toBe(lengths.reduce<number>((sum, one) => sum + (one ?? 0), 0));
        expect(minuteOf(end)).toBe(16 * 60 + 30 + total);
        for (const [i, slot] of slots.entries()) {
          expect(slot.start).toBe(i === 0 ? "16:30" : slots[i - 1]?.end);
          const isKnown = slot.start !== null && slot.item.minutes !== null;
          const length = minuteOf(slot.end) - minuteOf(slot.start);
          expect(length).toBe(isKnown ? slot.item.minutes : Number.NaN);
        }
      }),
    );
  });
});

describe("the order", () => {
  const ids = uniqueArray(constantFrom("a", "b", "c", "d", "e", "f"));
  it("moves an item a place and stops at the ends", () => {
    expect(reordered(["a", "b", "c"], "c", "up")).toEqual(["a", "c", "b"]);
    expect(reordered(["a", "b", "c"], "a", "up")).toEqual(["a", "b", "c"]);
    expect(reordered(["a", "b", "c"], "c", "down")).toEqual(["a", "b", "c"]);
    expect(reordered(["a", "b"], "x", "up")).toEqual(["a", "b"]);
  });
  it("up and down again is as before, and nothing is lost on the way", () => {
    assert(
      property(ids, nat(5), (all, at) => {
        const place = at % Math.max(all.length, 1);
        const id = all[place] ?? "a";
        const up = reordered(all, id, "up");
        expect(up.toSorted()).toEqual(all.toSorted());
        expect(place === 0 ? up : reordered(up, id, "down")).toEqual(all);
      }),
    );
  });
  it("keeps exactly the present items: those added meanwhile follow, those gone are left out", () => {
    expect(arranged(["a", "b", "new"], ["b", "gone", "a"])).toEqual(["b", "a", "new"]);
    assert(
      property(ids, ids, (present, wanted) => {
        const all = arranged(present, wanted);
        expect(all.toSorted()).toEqual(present.toSorted());
        const placed = wanted.filter((id) => present.includes(id));
        expect(all.slice(0, placed.length)).toEqual(placed);
      }),
    );
  });
});

describe("an item", () => {
  it("is on the agenda once taken, and stays there when it is carried over", () => {
    const all = (["proposed", "returned", "taken", "carried", "removed"] as const).map((state) =>
      item(state, { state }),
    );
    expect(onAgenda(all).map(({ id }) => id)).toEqual(["taken", "carried"]);
  });
  it("moves before the meeting, and goes on as a new one after it", () => {
    expect(carriage(item("a"), meeting(), null)).toBe("moved");
    expect(carriage(item("a"), meeting({ state: "cancelled" }), "n")).toBe("moved");
    expect(carriage(item("a"), meeting({ state: "held" }), "n")).toBe("continued");
    expect(() => carriage(item("a"), meeting({ state: "finalized" }), "n")).toThrow(
      because("agenda.closed"),
    );
    expect(() => carriage(item("a"), meeting(), "m")).toThrow(because("agenda.samePlace"));
    expect(() => carriage(item("a", { state: "proposed" }), meeting(), null)).toThrow(
      because("agenda.notTaken"),
    );
  });
  it("changes until the meeting is held; a candidate always", () => {
    for (const state of ["planning", "announced"] as const)
      expect(() => mustBeOpen(meeting({ state }))).not.toThrow();
    for (const state of ["held", "finalized", "cancelled"] as const)
      expect(() => mustBeOpen(meeting({ state }))).toThrow(because("agenda.closed"));
    expect(() => mustBeOpen(null)).not.toThrow();
  });
  it("is answered while proposed, revised until taken, removed once", () => {
    expect(() => mustBeProposed(item("a"))).toThrow(because("agenda.notProposed"));
    expect(() => mustBeRevisable(item("a", { state: "returned" }))).not.toThrow();
    expect(() => mustBeRevisable(item("a"))).toThrow(because("agenda.notRevisable"));
    expect(() => mustBeRemovable(item("a", { state: "removed" }))).toThrow(
      because("agenda.notRemovable"),
    );
  });
});

it("a proposal is in sight of its own ministry and of those who see all, until it is taken", () => {
  const proposal = item("p", { state: "proposed", proposedBy: "mhlw" });
  const nobody = { all: false, answersFor: () => false };
  const mhlw = { all: false, answersFor: (id: string) => id === "mhlw" };
  expect(isInSight(proposal, nobody)).toBe(false);
  expect(isInSight(proposal, mhlw)).toBe(true);
  expect(isInSight(proposal, { ...nobody, all: true })).toBe(true);
  expect(isInSight({ ...proposal, state: "taken" }, nobody)).toBe(true);
});

it("the note is for the first chair of the 名簿", () => {
  const seats = [seat("x"), seat("chair", { role: "chair" }), seat("second", { role: "chair" })];
  expect(chairSeatOf(seats)).toBe("chair");
  expect(chairSeatOf([seat("x")])).toBeNull();
});
