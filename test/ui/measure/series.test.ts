import { expect, it } from "vitest";
import type { DefinitionContent } from "../../../src/measures/model/content";
import { breaksIn } from "../../../src/ui/chart/points";
import { chartPoints } from "../../../src/ui/measure/series";

const sourced = { source: "", sourceUrl: "" };

const definition = (number: number, fromYear: number, year: number): DefinitionContent => ({
  number,
  name: `定義${number}`,
  nameEn: "",
  formula: "",
  unit: "％",
  baseline: null,
  baselineYear: null,
  fromYear,
  reason: "",
  values: [
    {
      kind: "actual",
      year,
      period: "",
      value: "20.1",
      isApproximate: false,
      asOf: null,
      publishedOn: null,
      note: "",
      revision: 1,
      isWithdrawn: false,
      ...sourced,
    },
  ],
  ...sourced,
});

it("the series breaks in the year from which a definition counts, though its first value is later", () => {
  const definitions = [definition(1, 2019, 2019), definition(2, 2021, 2023)];
  const points = chartPoints({ key: "k", kind: "outcome", direction: "up", definitions }, "ja");
  expect(points.map(({ label }) => label)).toEqual(["R元", "R2", "R3", "R4", "R5"]);
  expect(breaksIn(points)).toEqual([{ index: 2, label: "R3", name: "定義2" }]);
});
