import { describe, expect, it } from "vitest";
import { nextRank, oneBefore, ranksAfter } from "../../../src/measures/model/rank";

const all = ["a", "b", "c"].map((id, i) => ({ id, rank: (i + 1) * 10 }));
const moved = (id: string, after: string | null) =>
  ranksAfter(all, id, after).map(({ indicator, rank }) => [indicator.id, rank]);

describe("the order of indicators", () => {
  it("gives one more the last place", () => {
    expect(nextRank(all)).toBe(40);
    expect(nextRank([])).toBe(10);
  });
  it("knows which one stands before", () => {
    expect(oneBefore(all, "c")).toBe("b");
    expect(oneBefore(all, "a")).toBeNull();
  });
  it("changes only the ranks that must change", () => {
    expect(moved("c", "a")).toEqual([
      ["c", 20],
      ["b", 30],
    ]);
    expect(moved("c", null)).toEqual([
      ["c", 10],
      ["a", 20],
      ["b", 30],
    ]);
    expect(moved("b", "a")).toEqual([]);
  });
});
