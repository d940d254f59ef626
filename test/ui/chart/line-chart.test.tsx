import { renderToString as drawn } from "hono/jsx/dom/server";
import { expect, it } from "vitest";
import { LineChart } from "../../../src/ui/chart/line-chart";
import type { ChartPoint } from "../../../src/ui/chart/points";
import { english, japanese } from "../pages";

const survey: readonly ChartPoint[] = [
  ["H27", 16.2],
  ["H28", 13.3],
  ["H29", 13.9],
  ["H30", 19.1],
  ["R元", 20.1],
  ["R2", 47.4],
  ["R3", 51.9],
  ["R4", 51.7],
  ["R5", 49.9],
  ["R6", 47.3],
].map(([label, actual], index) => ({
  label: String(label),
  actual: Number(actual),
  target: index === 5 ? 34.5 : null,
  earlier: index === 4 ? [20.2] : [],
  definition: index < 2 ? "導入企業の割合" : "制度等に基づく割合",
}));

const chart = (points: readonly ChartPoint[], page = japanese) =>
  drawn(<LineChart page={page} id="kpi" title="導入率" unit="％" points={points} />);

it("a chart is an image named by its caption, a description and the changes of definition", () => {
  const html = chart(survey);
  expect(html).toContain('role="img" aria-labelledby="kpi-title kpi-text kpi-notes"');
  expect(html).toContain('<figcaption id="kpi-title">導入率（単位：％）</figcaption>');
  expect(html).toMatch(/<desc id="kpi-text">H27からR6まで.*最新の実績はR6の47.3％です。.*<\/desc>/);
  expect(html).toMatch(/id="kpi-notes"><li>H29から定義が「制度等に基づく割合」に変わりました。/);
});

it("the lowest is told of the present definition only", () => {
  expect(chart(survey)).toContain("最小はH29の13.9％です。");
});

it("the legend names what occurs, and nothing else", () => {
  expect(chart(survey)).toMatch(/● 実績.*◇ 目標.*○ 改定前の値.*┊ 定義の変更/);
  const plain = chart([{ label: "R6", actual: 24.6 }]);
  expect(plain).toContain("● 実績");
  expect(plain).not.toMatch(/◇|○|┊/);
});

it("an axis that does not begin at 0 says so", () => {
  const far = [97.1, 97.6, 98.3].map((actual, index) => ({ label: `R${index + 2}`, actual }));
  expect(chart(far)).toContain("縦軸は０から始まりません");
  expect(chart(far, english)).toContain("The axis does not begin at 0");
});

it("ten years take less than 3 KB", () => {
  expect(new TextEncoder().encode(chart(survey)).length).toBeLessThan(3000);
});

it("a chart without values says so instead of drawing", () => {
  const html = chart([{ label: "R6", actual: null }]);
  expect(html).toContain("値はまだありません。");
  expect(html).not.toContain("<svg");
});

it("a chart too wide for a phone can be scrolled by keyboard", () => {
  const years = Array.from({ length: 40 }, (_, index) => ({ label: `H${index}`, actual: index }));
  expect(chart(years)).toContain('class="chart-scroll" aria-label="導入率" tabindex="0"');
  expect(chart(survey)).not.toContain("chart-scroll");
});

it("a title is shown as text, never as markup", () => {
  const html = drawn(
    <LineChart
      page={japanese}
      id="kpi"
      title="<script>"
      unit=""
      points={[{ label: "<b>", actual: 1, definition: "<i>" }]}
    />,
  );
  expect(html).not.toMatch(/<script|<b>|<i>/);
});
