import { expect, it } from "vitest";
import { axisFor, niceTicks } from "../../../src/ui/chart/axis";

it("ticks are 1, 2 or 5 of something and hold every value", () => {
  expect(niceTicks(0, 51.9)).toEqual([0, 20, 40, 60]);
  expect(niceTicks(0, 630_000)).toEqual([0, 200_000, 400_000, 600_000, 800_000]);
  expect(niceTicks(97.1, 98.3)).toEqual([97, 97.5, 98, 98.5]);
  expect(niceTicks(0, 0.3)).toEqual([0, 0.1, 0.2, 0.3]);
});

it("an axis begins at 0, unless three values or more lie far from it", () => {
  expect(axisFor([11.5, 51.9])).toMatchObject({ low: 0, hasZero: true });
  expect(axisFor([97.1, 97.6, 98.3])).toMatchObject({ low: 97, hasZero: false });
  expect(axisFor([24.6, 25])).toMatchObject({ low: 0 });
  expect(axisFor([-97.1, -97.6, -98.3])).toMatchObject({ high: -97, hasZero: false });
});

it("an axis goes below 0 where values do", () => {
  expect(axisFor([-38, 416])).toMatchObject({ low: -200, high: 600 });
});

it("counts are not halved", () => {
  expect(axisFor([0, 1, 2]).ticks).toEqual([0, 1, 2]);
  expect(axisFor([0, 0.5, 2]).ticks).toEqual([0, 0.5, 1, 1.5, 2]);
});

it("there is an axis for nothing, for 0 and for one value", () => {
  expect(axisFor([]).ticks).toEqual([0, 1]);
  expect(axisFor([0]).ticks).toEqual([0, 1]);
  expect(axisFor([42])).toMatchObject({ low: 0, high: 60 });
});
