import { describe, expect, expectTypeOf, it } from "vitest";
import * as fields from "../../src/lib/fields";
import { check } from "../../src/lib/form";
import type { Money } from "../../src/lib/money/amount";
import type { Quantity } from "../../src/lib/quantity";

const typing = <T>(field: fields.Field<T>, typed: string) => {
  const result = check({ field }, { field: typed });
  return result.ok ? result.values.field : result.faults["field"]?.[0];
};

describe("a field of money", () => {
  it("reads in its unit", () => {
    expect(typing(fields.money("million"), "３，８０１")).toEqual({
      amount: 3_801_000,
      isInclusive: false,
    });
    expect(typing(fields.optionalMoney("hundredMillion"), "1.4の内数")).toEqual({
      amount: 140_000,
      isInclusive: true,
    });
    expectTypeOf(fields.optionalMoney("million")).toEqualTypeOf<fields.Field<Money>>();
  });
  it("must be filled in, if only with 「－」, unless optional", () => {
    expect(typing(fields.money("million"), " ")).toEqual({ code: "required", facts: {} });
    expect(typing(fields.money("million"), "－")).toEqual({ amount: "none", isInclusive: false });
    expect(typing(fields.optionalMoney("million"), " ")).toEqual({
      amount: null,
      isInclusive: false,
    });
  });
  it("tells its faults beside the field", () => {
    expect(typing(fields.money("thousand"), "1.4")).toEqual({
      code: "moneyNotWhole",
      facts: { typed: "1.4", unit: "thousand", below: "1", above: "2" },
    });
    expect(typing(fields.optionalMoney("million"), "1\0")).toMatchObject({ code: "notWellFormed" });
  });
  it("repairs radicals from a PDF", () => {
    expect(typing(fields.money("million"), "5⼗万円")).toEqual({ amount: 500, isInclusive: false });
  });
});

describe("a field for the value of an indicator", () => {
  it("keeps the digits, the 約 and the unit", () => {
    expect(typing(fields.quantity(), "約950団体")).toEqual({
      value: "950",
      isApproximate: true,
      unit: "団体",
    });
    expect(typing(fields.quantity("万人"), "6.3万")).toMatchObject({ value: "6.3" });
    expectTypeOf(fields.optionalQuantity()).toEqualTypeOf<fields.Field<Quantity | null>>();
  });
  it("must be filled in unless optional", () => {
    expect(typing(fields.quantity(), "")).toEqual({ code: "required", facts: {} });
    expect(typing(fields.optionalQuantity("％"), "　")).toBeNull();
    expect(typing(fields.optionalQuantity("％"), "1.2.3")).toEqual({
      code: "notAQuantity",
      facts: { typed: "1.2.3" },
    });
  });
});
