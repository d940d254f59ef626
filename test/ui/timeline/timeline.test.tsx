import { renderToString as drawn } from "hono/jsx/dom/server";
import { expect, it } from "vitest";
import { Timeline } from "../../../src/ui/timeline/timeline";
import { english, japanese } from "../pages";

const milestones = [
  { title: "実施要領", href: "/m/1", note: "総務省", from: 8104, to: 8105, doneOn: "2026-08-01" },
  { title: "窓口の一本化", from: 8104, to: 8104, doneOn: null },
  { title: "旧サイト", from: 8104, to: 8104, doneOn: null, isDropped: true },
];

const html = drawn(<Timeline page={japanese} caption="工程表" milestones={milestones} />);

it("has a caption and heads for years and quarters", () => {
  expect(html).toContain('aria-label="工程表" tabindex="0"');
  expect(html).toMatch(/<caption.*>工程表<\/span>/);
  expect(html).toMatch(/<th scope="colgroup" colspan="4"[^>]*>令和８年度<\/th>/);
  expect(html.match(/<th scope="col"/g)).toHaveLength(5);
  expect(html).toMatch(/第<\/span>１<span class="heard">四半期<\/span>.*４～６月/);
  expect(html).toContain('<th scope="row"><a href="/m/1">実施要領</a>');
});

it("says in words and shapes what is planned, done, late and dropped", () => {
  for (const [shape, word] of [
    ["●", "予定"],
    ["✓", "完了"],
    ["▲", "遅れ"],
  ] as const)
    expect(html).toMatch(
      new RegExp(
        `<td[^>]*><span[^>]*aria-hidden="true">${shape}</span><span class="heard">${word}</span>`,
      ),
    );
  expect(html).toMatch(/窓口の一本化 <span class="chip chip-late">.*遅れ/);
  expect(html).toMatch(/旧サイト <span class="chip chip-stopped">.*中止/);
});

it("tells which quarter is now", () => {
  expect(html).toMatch(/timeline-now">(?:(?!<th).)*第<\/span>３(?:(?!<th).)* 現在</);
});

it("is English in English", () => {
  const text = drawn(<Timeline page={english} caption="Timeline" milestones={milestones} />);
  expect(text).toMatch(/FY2026.*Q<\/span>1.*Apr–Jun.*Planned.*Done/);
});
