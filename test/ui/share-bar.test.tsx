import { renderToString as drawn } from "hono/jsx/dom/server";
import { expect, it } from "vitest";
import { ShareBar } from "../../src/ui/share-bar";
import { japanese } from "./pages";

const html = drawn(
  <ShareBar
    page={japanese}
    caption="府省ごとの施策の進み"
    corner="府省"
    states={[
      { label: "準備中", fill: "dotted" },
      { label: "実施中", fill: "solid" },
    ]}
    rows={[
      { title: "総務省", href: "/measures?org=soumu", counts: [2, 6] },
      { title: "国土交通省", counts: [0, 2] },
    ]}
  />,
);
const rows = html.split("<tr").slice(2);

it("every figure of the band stands beside it as text, under the name of its state", () => {
  expect(rows[0]).toContain('<th scope="row"><a href="/measures?org=soumu">総務省</a></th>');
  expect(rows[0]).toMatch(/data-label="準備中">2<.*data-label="実施中">6<.*data-label="合計">8</);
});

const widths = (row: string | undefined) =>
  [...(row ?? "").matchAll(/<rect[^>]*width="(\d+)"/g)].map(([, width]) => Number(width) + 1);

it("bands of all ministries share one scale", () => {
  expect(widths(rows[0])).toEqual([60, 180]);
  expect(widths(rows[1])).toEqual([60]);
});

it("each state has a fill of its own, named in the legend; the bands are not heard", () => {
  expect(html).toMatch(/<caption.*band-dotted.*準備中.*band-solid.*実施中.*<\/caption>/);
  expect(rows[0]).toContain('class="band-dotted"');
  expect(html.match(/<svg/g)?.length).toBe(html.match(/<svg[^>]*aria-hidden="true"/g)?.length);
});
