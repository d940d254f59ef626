import { renderToString as drawn } from "hono/jsx/dom/server";
import { expect, it } from "vitest";
import { HeatTable } from "../../src/ui/heat-table";
import { japanese } from "./pages";

const html = drawn(
  <HeatTable
    page={japanese}
    caption="柱と府省ごとの施策数"
    corner="柱"
    columns={[{ title: "総務省" }, { title: "厚生労働省", total: 3 }]}
    rows={[
      { title: "導入支援", cells: [{ count: 3, href: "/measures?p=1" }, { count: 1 }], total: 3 },
      { title: "表彰", cells: [{ count: 2 }, { count: 0 }] },
      { title: "国家公務員", cells: [{ count: 0 }, { count: 0 }] },
    ]}
    overlapFrom={{ inCell: 3, inRow: 2 }}
  />,
);
const rows = html.split("<tr").slice(2);

it("a cell leads to what it counts, and its link says what that is", () => {
  expect(rows[0]).toContain('<a href="/measures?p=1" aria-label="導入支援、総務省：３件">3</a>');
});

it("a gap is a word, and a row of gaps a louder one", () => {
  expect(rows[1]).toContain('<span class="heat-none">なし</span>');
  expect(rows[1]).not.toContain("heat-gap");
  expect(rows[2]).toContain('<span class="heat-none heat-gap">なし</span>');
});

it("an overlap is a word and a shape, in a cell and in a row", () => {
  expect(rows[0]?.match(/◆ <\/span>重なり/g)).toHaveLength(2);
  expect(rows[1]).not.toContain("重なり");
});

const totals = (row: string | undefined) =>
  [...(row ?? "").matchAll(/heat-total">(\d+)/g)].map(([, total]) => total);

it("totals are sums, unless the page knows better", () => {
  expect(totals(rows[0])).toEqual(["3"]);
  expect(totals(rows[1])).toEqual(["2"]);
  expect(totals(rows[3])).toEqual(["5", "3", "5", "2"]);
});
