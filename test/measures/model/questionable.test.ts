import { describe, expect, it } from "vitest";
import { isQuestionable } from "../../../src/measures/model/questionable";

const alone = { before: null, elsewhere: [], beside: [] };

describe("an amount", () => {
  it("is held against the other years first", () => {
    const known = { ...alone, elsewhere: [491_000, 533_000], beside: [253_000_000, 3_801_000_000] };
    expect(isQuestionable(253_000_000, known)).toBe(true);
    expect(isQuestionable(253_000, known)).toBe(false);
  });
  it("is held against its own form where no other year has a figure", () => {
    const known = { ...alone, elsewhere: [0, null, "none"] as const, beside: [416_000, 378_000] };
    expect(isQuestionable(303, known)).toBe(true);
    expect(isQuestionable(303_000, known)).toBe(false);
  });
  it("is held against what it was", () => {
    expect(isQuestionable(630_000_000, { ...alone, before: 630_000 })).toBe(true);
  });
  it("is not asked about when it stays as it was", () => {
    expect(isQuestionable(1, { ...alone, before: 1, elsewhere: [630_000] })).toBe(false);
  });
  it("of a year that doubled is left alone", () => {
    const years = { ...alone, elsewhere: [491_000, 267_000, 533_000, 295_000, 253_000] };
    expect(isQuestionable(3_801_000, years)).toBe(false);
  });
});
