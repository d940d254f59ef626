import { describe, expect, it } from "vitest";
import type { Amount } from "../../../src/lib/money/amount";
import { seemsOffByThousand } from "../../../src/lib/money/scale";

const others: readonly Amount[] = [491_000, 0, 533_000, null, "none", 253_000];

describe("an amount", () => {
  it.each([
    ["千円 typed as 百万円", 491_000_000],
    ["百万円 typed as 千円", 491],
    ["円 typed as 百万円", 491_000_000_000],
    ["such a slip, negative", -38_000_000],
    ["such a slip where the honest amount is ten times the usual", 3_801_000_000],
    ["such a slip where the honest amount is a tenth of the usual", 50],
  ])("is questioned: %s", (_, thousand) => {
    expect(seemsOffByThousand(thousand, others)).toBe(true);
  });
  it.each([
    ["as usual", 295_000],
    ["fifteen times as much, as in 2020", 3_801_000],
    ["a seventeenth", 31_000],
    ["carried over", -38_000],
    ["0", 0],
    ["none", "none" as const],
    ["blank", null],
  ])("is not questioned: %s", (_, thousand) => {
    expect(seemsOffByThousand(thousand, others)).toBe(false);
  });
  it("is questioned where it is nearer to a thousandfold than to the usual, either way", () => {
    expect(seemsOffByThousand(32_000, [1000])).toBe(true);
    expect(seemsOffByThousand(31_000, [1000])).toBe(false);
    expect(seemsOffByThousand(31, [1000])).toBe(true);
    expect(seemsOffByThousand(32, [1000])).toBe(false);
  });
  it("is compared with the median, which one earlier slip does not move", () => {
    expect(seemsOffByThousand(500, [1000, 1_000_000_000, 2000])).toBe(false);
    expect(seemsOffByThousand(5_000_000, [1000, 3000])).toBe(true);
  });
  it("is not questioned where there is nothing to compare", () => {
    expect(seemsOffByThousand(5, [])).toBe(false);
    expect(seemsOffByThousand(5, [0, null, "none"])).toBe(false);
  });
});
