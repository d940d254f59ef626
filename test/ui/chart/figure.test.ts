import { expect, it } from "vitest";
import { fullFigure, placesIn, shortFigure } from "../../../src/ui/chart/figure";
import { cutTo, widthOf } from "../../../src/ui/chart/lettering";

it("large figures are told in 万 and 億, or in k, m and bn", () => {
  expect([630_000, 302_000, 63_000, 380_100_000].map((value) => shortFigure(value, "ja"))).toEqual([
    "63万",
    "30.2万",
    "6.3万",
    "3.8億",
  ]);
  expect(
    [630_000, 302_000, 1_500_000, 3_801_000_000].map((value) => shortFigure(value, "en")),
  ).toEqual(["630k", "302k", "1.5m", "3.8bn"]);
});

it("figures below ten thousand keep their digits, all with as many places", () => {
  expect(shortFigure(1682, "ja")).toBe("1,682");
  expect(placesIn([24.6, 25, 0.1 + 0.2])).toBe(1);
  expect(shortFigure(25, "ja", 1)).toBe("25.0");
  expect(shortFigure(0, "ja", 1)).toBe("0");
});

it("what is below nought has ▲ in Japanese and a minus in English", () => {
  expect(shortFigure(-38, "ja")).toBe("▲38");
  expect(shortFigure(-423_000, "en")).toBe("−423k");
  expect(fullFigure(-630_000.5, "ja")).toBe("▲630,000.5");
});

it("a text is cut where its room ends", () => {
  expect(cutTo("新しい定義", 200)).toBe("新しい定義");
  const cut = cutTo("週１日以上終日在宅で働く人", 100);
  expect(cut).toMatch(/^週１日.*…$/);
  expect(widthOf(cut)).toBeLessThanOrEqual(100);
});
