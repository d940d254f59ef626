import { renderToString as drawn } from "hono/jsx/dom/server";
import { expect, it } from "vitest";
import { Chip } from "../../src/ui/chip";
import { Column } from "../../src/ui/column";
import { Table } from "../../src/ui/data-table";
import { Day } from "../../src/ui/day";
import { Difference } from "../../src/ui/diff";
import { Filters } from "../../src/ui/filters";
import { History } from "../../src/ui/history";
import { Moment } from "../../src/ui/moment";
import { Pager } from "../../src/ui/pager";
import { Sortable } from "../../src/ui/sortable";
import { Steps } from "../../src/ui/steps";
import { english, japanese } from "./pages";

it("a state is a word and a shape, never a colour alone", () => {
  const html = drawn(<Chip tone="late">締切超過</Chip>);
  expect(html).toContain("締切超過");
  expect(html).toContain('aria-hidden="true">▲');
});

it("steps say by words which are done and which is current", () => {
  const html = drawn(
    <Steps
      page={japanese}
      label="会議の段階"
      steps={[
        { label: "企画中", state: "done" },
        { label: "開催案内", state: "current" },
        { label: "開催済み", state: "coming" },
      ]}
    />,
  );
  expect(html).toMatch(/企画中<span class="heard">（済み）/);
  expect(html).toMatch(/aria-current="step">.*開催案内<span class="heard">（現在）/);
  expect(html).toMatch(/開催済み<\/span>/);
});

it("a table can be scrolled by keyboard and has its caption even where it is not seen", () => {
  const html = drawn(
    <Table caption="会議の一覧" captionHidden>
      <thead>
        <tr>
          <Column href="?sort=day" sorted="ascending">
            開催日
          </Column>
        </tr>
      </thead>
    </Table>,
  );
  expect(html).toContain('aria-label="会議の一覧" tabindex="0"');
  expect(html).toContain(">会議の一覧</caption>");
  expect(html).toMatch(/<th scope="col" aria-sort="ascending"><a class="sort" href="\?sort=day">/);
});

it("a day and a moment are written for people and for machines", () => {
  expect(drawn(<Day day="2027-01-15" lang="ja" weekday />)).toBe(
    '<time datetime="2027-01-15">令和９年１月15日（金）</time>',
  );
  expect(drawn(<Moment at="2027-01-14T16:05:00.000Z" lang="ja" />)).toBe(
    '<time datetime="2027-01-14T16:05:00.000Z">令和９年１月15日 01:05</time>',
  );
});

it("a difference is heard as well as seen", () => {
  const html = drawn(<Difference page={japanese} before="議題一" after="議題二" />);
  expect(html).toMatch(/<del><span class="heard">削除：<\/span>一/);
  expect(html).toMatch(/<ins><span class="heard">追加：<\/span>二/);
});

it("a difference by characters marks no more than what was corrected", () => {
  const html = drawn(
    <Difference page={japanese} before="一層の推進" after="一段の推進" by="characters" />,
  );
  expect(html).toMatch(/>一<del><span class="heard">削除：<\/span>層</);
  expect(html).toContain("</ins>の推進");
});

it("a difference shows what was typed as text, never as markup", () => {
  expect(drawn(<Difference page={japanese} before="" after="<img src=x>" />)).not.toContain("<img");
});

it("an event nobody did is said to be automatic", () => {
  const entries = [{ at: "2026-11-20T03:10:00.000Z", who: null, sentence: "公表されました。" }];
  expect(drawn(<History page={japanese} entries={entries} />)).toContain("自動処理");
  expect(drawn(<History page={english} entries={entries} />)).toContain("History (1)");
});

it("a pager without neighbours is not drawn", () => {
  expect(drawn(<Pager page={japanese} newer={null} older={null} />)).toBe("");
  expect(drawn(<Pager page={japanese} newer={null} older="?before=1" />)).not.toContain(
    'rel="prev"',
  );
});

const filters = (clear: string | null) =>
  drawn(
    <Filters page={japanese} action="/desk/record" count={12} clear={clear}>
      {null}
    </Filters>,
  );

it("filters say how many are shown, and lead back to all only when something is filtered", () => {
  expect(filters("/desk/record")).toContain("12件");
  expect(filters("/desk/record")).toContain("条件を解除");
  expect(filters(null)).not.toContain("条件を解除");
});

it("a sortable list works by buttons whose names say what they move", () => {
  const html = drawn(
    <Sortable
      page={japanese}
      action="/order"
      version={3}
      label="議題の順"
      items={[{ id: "a", label: "現況", move: "/a/move", children: "現況" }]}
    />,
  );
  expect(html).toContain('method="post" action="/a/move"');
  expect(html).toContain('name="version" value="3"');
  expect(html).toMatch(/name="to" value="up" aria-label="「現況」を上へ移す"/);
  expect(html).toMatch(/name="to" value="down" aria-label="「現況」を下へ移す"/);
  expect(html).toMatch(/data-sortable="\/order" data-version="3"/);
});
