import { expect, it } from "vitest";
import { breaksIn, entriesOf, runsOf, valuesIn } from "../../../src/ui/chart/points";

const year = (label: string, actual: number | null, definition?: string) => ({
  label,
  actual,
  definition,
});

const points = [
  year("H27", 16.2, "導入企業"),
  year("H28", 13.3),
  year("H29", 13.9, "制度等に基づく割合"),
  year("H30", null, "制度等に基づく割合"),
  year("R元", 20.1),
  year("R2", Number.NaN),
];

it("the series breaks where another definition begins, not where it is only named", () => {
  expect(breaksIn(points)).toEqual([{ index: 2, label: "H29", name: "制度等に基づく割合" }]);
});

it("a line is not joined across a change of definition or a year without a value", () => {
  const runs = runsOf(entriesOf(points, "actual"), breaksIn(points));
  expect(runs.map((run) => run.map(({ index }) => index))).toEqual([[0, 1], [2], [4]]);
});

it("earlier values and targets find room on the axis; what is no number does not", () => {
  expect(valuesIn([...points, { ...year("R3", 1), target: 99, earlier: [100] }])).toEqual([
    16.2, 13.3, 13.9, 20.1, 1, 99, 100,
  ]);
});
