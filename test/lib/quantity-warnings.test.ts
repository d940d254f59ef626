import { describe, expect, it } from "vitest";
import { isTenfold, unitDiffers } from "../../src/lib/quantity";

describe("a jump", () => {
  it.each([
    ["11.5", "115"],
    ["115", "11.5"],
    ["1.1", "11"],
    ["0.3", "3"],
    ["950", "63000"],
    ["-2", "20"],
  ])("from %s to %s is tenfold", (previous, next) => {
    expect(isTenfold(previous, next)).toBe(true);
  });
  it.each([
    ["20.2", "47.5"],
    ["63000", "302000"],
    ["11.5", "114.9"],
    ["11.50001", "115"],
    ["0", "50"],
    ["50", "0.0"],
    ["-1.5", "1.5"],
  ])("from %s to %s is not", (previous, next) => {
    expect(isTenfold(previous, next)).toBe(false);
  });
});

describe("a unit", () => {
  it.each([
    ["％", "%"],
    ["%", "％"],
    ["パーセント", "％"],
    ["percent", "%"],
    ["名", "人"],
    ["人", "名"],
    ["カ所", "か所"],
    ["ヶ所", "か所"],
    ["箇所", "か所"],
    ["ＧＢ", "GB"],
    [null, "団体"],
  ])("%s is no other than %s", (typed, expected) => {
    expect(unitDiffers(typed, expected)).toBe(false);
  });
  it.each([
    ["人", "％"],
    ["人", "万人"],
    ["人日", "人"],
    ["件", "団体"],
    ["ポイント", "％"],
  ])("%s is another than %s", (typed, expected) => {
    expect(unitDiffers(typed, expected)).toBe(true);
  });
});
