import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeBetween, placesBetween } from "../../src/lib/place";

const isOrdered = (places: readonly string[]) =>
  places.every((place, i) => i === 0 || (places[i - 1] ?? "") < place);

/** A list into which places are put one by one, each where `at` says among the gaps there are. */
function grown(times: number, at: (gaps: number, time: number) => number): string[] {
  const places: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const gap = at(places.length + 1, time);
    places.splice(gap, 0, placeBetween(places[gap - 1] ?? null, places[gap] ?? null));
  }
  return places;
}

const longest = (places: readonly string[]) => Math.max(...places.map(({ length }) => length));

const place = fc.stringMatching(/^[0-9A-Za-z]{0,6}[1-9A-Za-z]$/);

describe("a place", () => {
  it("is strictly between its neighbours", () => {
    const end = fc.option(place, { nil: null });
    fc.assert(
      fc.property(end, end, fc.integer({ min: 0, max: 40 }), (one, other, count) => {
        fc.pre(one === null || other === null || one !== other);
        const swapped = one !== null && other !== null && one > other;
        const [before, after] = swapped ? [other, one] : [one, other];
        const places = placesBetween(before, after, count);
        expect(places).toHaveLength(count);
        const all = [before, ...places, after].filter((key) => key !== null);
        expect(isOrdered(all), all.join(" ")).toBe(true);
      }),
    );
  });

  it("is refused where nothing can be between", () => {
    for (const [before, after] of [
      ["V", "V"],
      ["W", "V"],
      ["V0", "W"],
      ["", "V"],
      ["あ", null],
    ] as const)
      expect(() => placeBetween(before, after)).toThrow(RangeError);
  });

  it("leaves no two digits between which nothing fits", () => {
    expect(placeBetween("V", "W") > "V").toBe(true);
    expect(placeBetween("V", "V1") < "V1").toBe(true);
    expect(placeBetween(null, "001") < "001").toBe(true);
    expect(placeBetween("zzz", null) > "zzz").toBe(true);
  });
});

describe("a thousand insertions", () => {
  it.each([
    ["at the front", () => 0],
    ["at the end", (gaps: number) => gaps - 1],
    ["before the last", (gaps: number) => Math.max(0, gaps - 2)],
    ["behind the first", (gaps: number) => Math.min(1, gaps - 1)],
    ["at the front and the end in turn", (gaps: number, time: number) => (time % 2) * (gaps - 1)],
  ])("%s stay in order", (_, at) => {
    expect(isOrdered(grown(1000, at))).toBe(true);
  });

  it("anywhere stay in order", () => {
    const anywhere = fc.array(fc.nat(), { minLength: 1000, maxLength: 1000 });
    fc.assert(
      fc.property(anywhere, (gaps) => {
        expect(isOrdered(grown(1000, (many, time) => (gaps[time] ?? 0) % many))).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

describe("three hundred rows have keys of at most four characters", () => {
  it("pasted at once, and once more between two of them", () => {
    const first = placesBetween(null, null, 300);
    expect(longest(first)).toBeLessThanOrEqual(4);
    const between = placesBetween(first[100] ?? null, first[101] ?? null, 300);
    expect(longest(between)).toBeLessThanOrEqual(4);
    expect(isOrdered([...first.slice(0, 101), ...between, ...first.slice(101)])).toBe(true);
  });
  it("written one after another, and one before another", () => {
    expect(longest(grown(300, (gaps) => gaps - 1))).toBeLessThanOrEqual(4);
    expect(longest(grown(300, () => 0))).toBeLessThanOrEqual(4);
  });
});
