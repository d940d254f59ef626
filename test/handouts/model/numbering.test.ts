import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type HandoutNumber,
  byNumber,
  kinds,
  shownNumber,
} from "../../../src/handouts/model/number";
import { type Unnumbered, proposedNumbers } from "../../../src/handouts/model/numbering";

const items = [{ id: "状況" }, { id: "施策" }, { id: "方針" }];

const paper = (
  id: string,
  itemId: string | null,
  rank: number,
  kind = kinds[0] as Unnumbered["kind"],
) => ({
  id,
  itemId,
  rank,
  kind,
});

const proposed = (handouts: readonly Unnumbered[]) =>
  Object.fromEntries(
    [...proposedNumbers(handouts, items)].map(([id, number]) => [id, shownNumber(number)]),
  );

const numbersTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

/** The first major number that is not there, or whose branches are not 1, 2, 3 …; null where all is well. */
const gapIn = (kind: Unnumbered["kind"], all: readonly HandoutNumber[]): number | null => {
  const own = all.filter((number) => number.kind === kind).toSorted(byNumber);
  const majors = numbersTo(new Set(own.map(({ major }) => major)).size);
  const gap = majors.find((major) => {
    const minors = own.filter((number) => number.major === major).map(({ minor }) => minor);
    const wanted = minors.length === 1 ? [null] : numbersTo(minors.length);
    return minors.length === 0 || String(minors) !== String(wanted);
  });
  return gap ?? null;
};

describe("the numbers proposed from an agenda", () => {
  it("share one for each item, with a branch for each ministry in 建制順", () => {
    expect(
      proposed([
        paper("国交・状況", "状況", 60),
        paper("経産・施策", "施策", 50),
        paper("総務・施策", "施策", 30),
        paper("厚労・施策", "施策", 40),
      ]),
    ).toEqual({
      "国交・状況": "資料１",
      "総務・施策": "資料２－１",
      "厚労・施策": "資料２－２",
      "経産・施策": "資料２－３",
    });
  });

  it("leave no gap for an item without papers, and put those of no item last, each with its own", () => {
    expect(
      proposed([
        paper("その他", null, 30),
        paper("外された議題", "なくなった議題", 10),
        paper("方針", "方針", 30),
      ]),
    ).toEqual({ 方針: "資料１", 外された議題: "資料２", その他: "資料３" });
  });

  it("run apart for each kind, without branches for 参考資料 and 机上配布資料", () => {
    expect(
      proposed([
        paper("要綱", null, 30, "reference"),
        paper("調査の詳細", "状況", 60, "reference"),
        paper("調査の概要", "状況", 60),
        paper("調査の詳細２", "状況", 60, "reference"),
        paper("座席表", null, 30, "tabled"),
      ]),
    ).toEqual({
      調査の概要: "資料１",
      調査の詳細: "参考資料１",
      調査の詳細２: "参考資料２",
      要綱: "参考資料３",
      座席表: "机上配布資料１",
    });
  });

  const handouts = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9]{1,4}$/),
      kind: fc.constantFrom(...kinds),
      itemId: fc.constantFrom(null, "状況", "施策", "方針", "なくなった議題"),
      rank: fc.integer({ min: 0, max: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 20 },
  );

  it("are each given once, without gaps, whatever the order in which the papers come", () => {
    fc.assert(
      fc.property(handouts, (papers) => {
        const numbers = proposedNumbers(papers, items);
        expect([...numbers.keys()].toSorted()).toEqual(papers.map(({ id }) => id).toSorted());
        expect(new Set([...numbers.values()].map(shownNumber)).size).toBe(papers.length);
        for (const kind of kinds) expect(gapIn(kind, [...numbers.values()])).toBeNull();
        expect(proposedNumbers(papers.toReversed(), items)).toEqual(numbers);
      }),
    );
  });
});
