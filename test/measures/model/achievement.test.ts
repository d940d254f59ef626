import { describe, expect, it } from "vitest";
import {
  achievementOf,
  achievementOfAll,
  currentValues,
} from "../../../src/measures/model/achievement";
import type {
  DefinitionContent,
  IndicatorContent,
  ValueContent,
} from "../../../src/measures/model/content";

const value = (
  kind: "target" | "actual",
  year: number,
  figure: string,
  revision = 1,
): ValueContent => ({
  kind,
  year,
  period: "",
  value: figure,
  isApproximate: false,
  asOf: null,
  publishedOn: null,
  isWithdrawn: false,
  note: "",
  revision,
  source: "",
  sourceUrl: "",
});

const definition = (given: Partial<DefinitionContent>): DefinitionContent => ({
  number: 1,
  name: "制度等に基づく雇用型テレワーカーの割合",
  nameEn: "",
  formula: "",
  unit: "％",
  baseline: null,
  baselineYear: null,
  fromYear: 2010,
  reason: "",
  values: [],
  source: "",
  sourceUrl: "",
  ...given,
});

const indicator = (
  given: Partial<DefinitionContent>,
  direction: IndicatorContent["direction"] = "up",
): IndicatorContent => ({
  key: "k",
  kind: "outcome",
  direction,
  definitions: [definition(given)],
});

/** 平成28年度7.7％を、平成32年度に15.4％へ. */
const doubling = (...actuals: ValueContent[]) =>
  indicator({
    baseline: "7.7",
    baselineYear: 2016,
    values: [value("target", 2020, "15.4"), ...actuals],
  });

const overtime = (figure: string) =>
  indicator({ values: [value("target", 2020, "10"), value("actual", 2020, figure)] }, "down");

describe("how an indicator stands", () => {
  it("is ahead when it has come further than the time elapsed", () => {
    expect(achievementOf(doubling(value("actual", 2018, "11.6")), 2018)).toBe("A");
  });
  it("is on time when it has come exactly as far", () => {
    expect(achievementOf(doubling(value("actual", 2018, "11.55")), 2018)).toBe("A");
  });
  it("is judged exactly: 0.3 is half way from 0.1 to 0.5", () => {
    const half = indicator({
      baseline: "0.1",
      baselineYear: 2016,
      values: [value("target", 2018, "0.5"), value("actual", 2017, "0.3")],
    });
    expect(achievementOf(half, 2017)).toBe("A");
    const third = { ...half, direction: "down" } as const;
    expect(achievementOf(third, 2017)).toBe("A");
  });
  it("is behind when it has not: 9.0 where a quarter of the way is 9.625", () => {
    expect(achievementOf(doubling(value("actual", 2017, "9.0")), 2017)).toBe("B");
    expect(achievementOf(doubling(value("actual", 2018, "10.8")), 2018)).toBe("B");
  });
  it("is judged by its newest actual, not by the year asked for", () => {
    expect(achievementOf(doubling(value("actual", 2017, "9.7")), 2020)).toBe("A");
  });
  it("is judged by a year's own target without a baseline: テレワーク・デイズ2018 and 2019", () => {
    const days = indicator({
      values: [
        value("target", 2018, "100000"),
        value("actual", 2018, "302000"),
        value("target", 2019, "600000"),
        value("actual", 2019, "680000"),
      ],
    });
    expect(achievementOf(days, 2018)).toBe("A");
    expect(achievementOf(days, 2019)).toBe("A");
  });
  it("is judged by the last target once all have passed", () => {
    expect(achievementOf(doubling(value("actual", 2021, "15.0")), 2021)).toBe("B");
  });
  it("goes down where down is better", () => {
    expect(achievementOf(overtime("9"), 2020)).toBe("A");
    expect(achievementOf(overtime("11"), 2020)).toBe("B");
  });
  it("takes the corrected figure, not the first", () => {
    const figures = [value("actual", 2020, "15.5"), value("actual", 2020, "15.3", 2)];
    expect(achievementOf(doubling(...figures), 2020)).toBe("B");
  });
  it("is F where carrying out is the goal, N where nothing can be said", () => {
    expect(achievementOf(indicator({}, "execution"), 2020)).toBe("F");
    expect(achievementOf(doubling(), 2020)).toBe("N");
    expect(achievementOf(indicator({ values: [value("actual", 2020, "9")] }), 2020)).toBe("N");
    const early = indicator({ values: [value("target", 2025, "9"), value("actual", 2020, "9")] });
    expect(achievementOf(early, 2020)).toBe("N");
  });
  it("is judged by the definition that held in that year, never across a break", () => {
    const redefined: IndicatorContent = {
      ...doubling(value("actual", 2018, "8")),
      definitions: [
        definition({
          values: [value("target", 2018, "5"), value("actual", 2018, "8")],
        }),
        definition({ number: 2, fromYear: 2023, values: [] }),
      ],
    };
    expect(achievementOf(redefined, 2018)).toBe("A");
    expect(achievementOf(redefined, 2024)).toBe("N");
  });
});

describe("how a measure stands", () => {
  const good = doubling(value("actual", 2018, "12"));
  const bad = doubling(value("actual", 2018, "8"));
  it("is behind where one outcome is", () => {
    expect(achievementOfAll([good, bad], 2018)).toBe("B");
    expect(achievementOfAll([good, doubling()], 2018)).toBe("A");
    expect(achievementOfAll([], 2018)).toBeNull();
  });
  it("does not count outputs where there are outcomes", () => {
    expect(achievementOfAll([good, { ...bad, kind: "output" }], 2018)).toBe("A");
    expect(achievementOfAll([{ ...bad, kind: "output" }], 2018)).toBe("B");
  });
});

it("keeps of each year and period the highest revision", () => {
  const values = [
    value("actual", 2020, "20.2"),
    value("actual", 2020, "20.1", 2),
    value("actual", 2019, "19.1"),
  ];
  expect(currentValues({ values }, "actual").map((one) => one.value)).toEqual(["19.1", "20.1"]);
});

it("a value that was withdrawn counts for nothing, and again once it is entered anew", () => {
  const first = value("actual", 2025, "10");
  const gone = { ...value("actual", 2025, "10", 2), isWithdrawn: true };
  expect(currentValues({ values: [first, gone] }, "actual")).toEqual([]);
  const anew = value("actual", 2025, "12", 3);
  expect(currentValues({ values: [first, gone, anew] }, "actual")).toEqual([anew]);
});
