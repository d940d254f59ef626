import { describe, expect, it } from "vitest";
import { cursorIn, filtersIn, queryOf, stretchOf, yearsOf } from "../../src/meetings/model/listing";
import type { Listed } from "../../src/meetings/model";

const row = (n: number): Listed => ({
  id: `m${n}`,
  number: n,
  format: "online",
  state: "held",
  day: `2026-01-${String(n).padStart(2, "0")}`,
  plannedStart: null,
  place: "",
});
const none = filtersIn(() => undefined);
const asked = (query: string) => (name: string) =>
  new URLSearchParams(query).get(name) ?? undefined;

describe("a stretch of the list", () => {
  it("has no neighbours when all fit", () => {
    expect(stretchOf([row(2), row(1)], 2, none, null)).toEqual({
      meetings: [row(2), row(1)],
      newer: null,
      older: null,
    });
  });
  it("leads on to older ones from its last row, and back from its first", () => {
    const first = stretchOf([row(4), row(3), row(2)], 2, none, null);
    expect(first.meetings.map(({ id }) => id)).toEqual(["m4", "m3"]);
    const cursor = cursorIn(asked(first.older ?? ""));
    expect(cursor).toEqual({ towards: "older", day: "2026-01-03", id: "m3" });
    const second = stretchOf([row(2), row(1)], 2, none, cursor);
    expect(second.older).toBeNull();
    expect(cursorIn(asked(second.newer ?? ""))).toEqual({
      towards: "newer",
      day: "2026-01-02",
      id: "m2",
    });
  });
  it("is newest first also when read backwards", () => {
    const cursor = { towards: "newer", day: "2026-01-02", id: "m2" } as const;
    const back = stretchOf([row(3), row(4)], 2, none, cursor);
    expect(back.meetings.map(({ id }) => id)).toEqual(["m4", "m3"]);
    expect(back.newer).toBeNull();
    expect(back.older).toBe("?older=2026-01-03.m3");
  });
});

describe("the filters", () => {
  it("are kept in the query, and what is not understood filters nothing", () => {
    const filters = filtersIn(asked("state=held&format=online&year=2026&body=council"));
    expect(queryOf(filters)).toBe("?state=held&format=online&year=2026&body=council");
    expect(filtersIn(asked("state=nonsense&year=x&format="))).toEqual(none);
  });
  it("offer every 年度 from the first to the last meeting", () => {
    expect(yearsOf(["2024-03-15", "2027-01-15"])).toEqual([2026, 2025, 2024, 2023]);
    expect(yearsOf([])).toEqual([]);
  });
});
