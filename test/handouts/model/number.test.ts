import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byNumber, shownNumber, shownNumberEn } from "../../../src/handouts/model/number";
import { readNumber } from "../../../src/handouts/model/number-reading";
import { anyNumber, material, reference, tabled } from "./given";

const pieces = fc.constantFrom(...Array.from("資料参考机上配布１1-－ 0\u0000\uD842"));

describe("the number of a paper", () => {
  it("is shown 全角, and in English", () => {
    expect(shownNumber(material(2, 1))).toBe("資料２－１");
    expect(shownNumber(material(10))).toBe("資料１０");
    expect(shownNumber(reference(1))).toBe("参考資料１");
    expect(shownNumber(tabled(1))).toBe("机上配布資料１");
    expect(shownNumberEn(material(2, 1))).toBe("Handout 2-1");
    expect(shownNumberEn(reference(1))).toBe("Reference 1");
    expect(shownNumberEn(tabled(1))).toBe("Tabled handout 1");
  });

  it.each([
    ["資料2-1", material(2, 1)],
    ["資料２－１", material(2, 1)],
    ["資料２ー１", material(2, 1)],
    ["資料2−1", material(2, 1)],
    ["資料２―１", material(2, 1)],
    ["資料2─1", material(2, 1)],
    ["資料 2 - 1", material(2, 1)],
    ["資料10", material(10)],
    ["【資料１０】", material(10)],
    ["資料No.3", material(3)],
    ["資料①", material(1)],
    ["　資料１ ", material(1)],
    ["参考資料 1", reference(1)],
    ["参考資料１", reference(1)],
    ["参考1", reference(1)],
    ["机上配布1", tabled(1)],
    ["机上配布資料１", tabled(1)],
    ["席上配付資料１", tabled(1)],
    ["handout 2-1", material(2, 1)],
    ["", null],
    ["資料", null],
    ["資料0", null],
    ["資料1-0", null],
    ["資料1-1-1", null],
    ["資料1000", null],
    ["資料一", null],
    ["別添1", null],
    ["資料1 施策について", null],
  ])("typed as %j is read", (typed, number) => {
    expect(readNumber(typed)).toEqual(
      number
        ? { ok: true, value: number }
        : { ok: false, fault: { code: "notAHandoutNumber", facts: { typed: typed.trim() } } },
    );
  });

  it("as shown reads as itself, in both languages", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        for (const shown of [shownNumber(number), shownNumberEn(number)])
          expect(readNumber(shown)).toEqual({ ok: true, value: number });
      }),
    );
  });

  it("says that anything else is none, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (typed) => {
        expect(readNumber(`${typed}x`).ok).toBe(false);
      }),
    );
  });
});

const sign = (number: number) => Math.sign(number) + 0;

describe("papers in order", () => {
  it("are 資料, 参考資料, 机上配布資料, each by its numbers", () => {
    const wanted = [
      material(1),
      material(2),
      material(2, 1),
      material(2, 10),
      material(10),
      reference(1),
      reference(2),
      tabled(1),
    ];
    expect(wanted.toReversed().toSorted(byNumber)).toEqual(wanted);
    expect(wanted.toSorted(byNumber)).toEqual(wanted);
  });

  it("stand in one order only", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (a, b, c) => {
        expect(sign(byNumber(a, b))).toBe(sign(-byNumber(b, a)));
        expect(byNumber(a, b) === 0).toBe(shownNumber(a) === shownNumber(b));
        const [first = a, second = b, third = c] = [a, b, c].toSorted(byNumber);
        expect(byNumber(first, second)).toBeLessThanOrEqual(0);
        expect(byNumber(second, third)).toBeLessThanOrEqual(0);
        expect(byNumber(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
