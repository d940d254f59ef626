import { describe, expect, it } from "vitest";
import { doubtsAbout } from "../../../src/measures/model/doubts";
import type { IndicatorValue } from "../../../src/measures/model/indicator";

const definition = { unit: "人", baseline: "63000", baselineYear: 2017 };
const of = { definitionId: "d", kind: "actual", year: 2019, period: "" } as const;
const said = {
  isApproximate: false,
  asOf: null,
  publishedOn: null,
  isWithdrawn: false,
  note: "",
  source: "",
  sourceUrl: "",
};
const recorded = (year: number, value: string, revision = 1): IndicatorValue => ({
  ...of,
  ...said,
  id: `${year}-${revision}`,
  year,
  value,
  revision,
});
const codes = (
  value: string,
  values: readonly IndicatorValue[],
  more: { readonly isCorrection?: boolean; readonly unit?: string | null } = {},
) => {
  const quantity = { value, isApproximate: false, unit: more.unit ?? null };
  const asked = doubtsAbout(
    { ...of, quantity, definition, asOf: null, publishedOn: null },
    { values, present: 2026, isCorrection: more.isCorrection ?? false },
  );
  return asked?.doubts.map(({ code }) => code) ?? [];
};

describe("a value that may be a slip", () => {
  it("is held against the last before it, in the revision that holds", () => {
    const values = [recorded(2017, "63000"), recorded(2018, "302"), recorded(2018, "302000", 2)];
    expect(codes("680000", values)).toEqual([]);
    expect(codes("6800000", values)).toEqual(["tenfold"]);
    expect(codes("68", values)).toEqual(["tenfold"]);
  });
  it("is held against the baseline where nothing comes before", () => {
    expect(codes("302000", [recorded(2020, "9")])).toEqual([]);
    expect(codes("630000", [])).toEqual(["tenfold"]);
  });
  it("may correct a slip without being asked, and is asked when it makes one", () => {
    const values = [recorded(2018, "302000"), recorded(2019, "68")];
    expect(codes("680000", values, { isCorrection: true })).toEqual([]);
    expect(codes("68", values, { isCorrection: true })).toEqual(["tenfold"]);
  });
  it("may be written with another word for the same unit", () => {
    expect(codes("302000", [], { unit: "名" })).toEqual([]);
    expect(codes("302000", [], { unit: "団体" })).toEqual(["otherUnit"]);
  });
  it("says when there is one for the same year already", () => {
    expect(codes("302000", [recorded(2019, "300000")])).toEqual(["replaces"]);
  });
});
