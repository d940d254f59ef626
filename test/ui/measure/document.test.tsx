import { gzipSync } from "node:zlib";
import { renderToString } from "hono/jsx/dom/server";
import { expect, it } from "vitest";
import type { MeasureContent } from "../../../src/measures/model/content";
import { PublicLayout } from "../../../src/ui/layout-public";
import { MeasureDocument } from "../../../src/ui/measure/measure-document";
import { english, japanese } from "../pages";
import { large, reports } from "./given";

const page = { ...japanese, path: "/measures/MIC-07" };
const grades = [
  { code: "A", label: "順調", labelEn: "On course", meaning: "", meaningEn: "", isRanked: true },
];

const drawn = (content: MeasureContent, at = page, year = 2026) =>
  renderToString(
    <PublicLayout page={{ ...at, reader: null }} title={content.title} council={{ name: "会議" }}>
      <MeasureDocument
        page={at}
        content={content}
        year={year}
        reports={reports(40)}
        councilRatings={[{ year: 2026, rating: "A", reason: "順調である。", on: "2026-11-01" }]}
        gradesOf={() => ({ self: grades, council: grades })}
        yearLink={(one) => `/measures/MIC-07?year=${one}`}
        allReports="/measures/MIC-07/reports"
      />
    </PublicLayout>,
  );

const seen = (html: string) =>
  html
    .replaceAll(/<span class="heard">.*?<\/span>/g, "")
    .replaceAll(/<[^>]*>/g, "|")
    .replaceAll(/\|[\s|]*/g, "|");

/** The cells of the row of a table that begins with a title, once for each such row. */
const rows = (html: string, title: string) =>
  [...html.matchAll(/<tr[^>]*><th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/gs)]
    .filter(([, head]) => head === title)
    .map(([, , cells = ""]) =>
      [...cells.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) => seen(cell)),
    );

it("ten years, five indicators and forty reports weigh less than 60 KB, and 12 KB on the wire", () => {
  const html = drawn(large);
  expect(new TextEncoder().encode(html).length).toBeLessThan(60_000);
  expect(gzipSync(html).length).toBeLessThan(12_000);
});

it("the last ten reports are drawn, and the way to the others", () => {
  const html = drawn(large);
  const [, drawnReports = ""] = /<section[^>]* id="reports">(.*?)<\/section>/s.exec(html) ?? [];
  expect(drawnReports.match(/<li>/g)).toHaveLength(10);
  expect(drawnReports).toContain('href="/measures/MIC-07/reports"');
  expect(drawnReports).toContain("前回から変更なし");
});

it("the title ends with who joins in, the lead first; the long English names stand among the facts", () => {
  expect(drawn(large)).toContain("<h1>テレワーク普及展開推進事業【総務省・厚労省】</h1>");
  expect(drawn(large, { ...page, ...english })).toContain("<h1>Spreading telework</h1>");
  expect(drawn(large, { ...page, ...english })).toContain(
    "<dt>Partner ministries</dt><dd>MHLW</dd>",
  );
  expect(drawn({ ...large, partners: [] })).toContain("<h1>テレワーク普及展開推進事業</h1>");
});

it("Japanese texts are marked as such on an English page, and need no mark on a Japanese one", () => {
  expect(drawn(large, { ...page, ...english })).toMatch(
    /<p class="as-typed" lang="ja">[^<]*セミナー/,
  );
  expect(drawn(large)).not.toMatch(/<(p|dd|h\d)[^>]* lang="ja"/);
});

it("the three ratings stand side by side, each with whose it is", () => {
  const [, ratings = ""] = /<dl class="ratings">(.*?)<\/dl>/s.exec(drawn(large)) ?? [];
  expect([...ratings.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, owner]) => owner)).toEqual([
    "総務省の自己評価",
    "会議の評価",
    "KPI達成度（試算）",
  ]);
});

const line = (kind: "initial" | "executed", amount: number | null, isInclusive = false) => ({
  kind,
  amount,
  isInclusive,
});
const budgeted = (lines: MeasureContent["budgets"][number]["lines"]): MeasureContent => ({
  ...large,
  budgets: [
    { year: 2025, account: "一般会計", note: "", lines, source: "", sourceUrl: "" },
    { year: 2026, account: "一般会計", note: "", lines: [], source: "", sourceUrl: "" },
  ],
});

it("blank, 0 and － are three things", () => {
  const html = drawn(budgeted([line("initial", 0), line("executed", null)]));
  expect(rows(html, "当初予算")).toEqual([["0", ""]]);
  expect(rows(html, "執行額")).toEqual([["－", ""]]);
  expect(rows(html, "補正予算")).toEqual([["", ""]]);
});

it("内数 is marked, stays out of 計, and a sentence says so", () => {
  const html = drawn(budgeted([line("initial", 50_000, true), line("executed", 20_000)]));
  expect(rows(html, "当初予算")).toEqual([["50の内数", ""]]);
  expect(rows(html, "計")).toEqual([["", ""]]);
  expect(rows(html, "執行率")).toEqual([["", ""]]);
  expect(html).toContain("「内数」の１件は、計と合計に含めていません。");
});

it("every account has its rows, and all accounts together theirs", () => {
  const html = drawn(large);
  expect(rows(html, "計")).toHaveLength(3);
  expect(rows(html, "翌年度へ繰越し")[0]?.[3]).toBe("▲423");
  expect(html).toContain("全会計の合計");
});

it("a value that was revised stays beside the one that holds", () => {
  const [indicator] = large.indicators;
  const [definition] = indicator?.definitions ?? [];
  const value = definition?.values.find((one) => one.kind === "actual");
  if (!indicator || !definition || !value) throw new Error("nothing given");
  const values = [
    { ...value, value: "20.2" },
    { ...value, value: "20.1", revision: 2 },
  ];
  const html = drawn({
    ...large,
    indicators: [{ ...indicator, definitions: [{ ...definition, values }] }],
  });
  expect(seen(html)).toContain("20.1|改定前 20.2|");
});

it("a sheet of another year is shown when it is asked for, and says so where there is none", () => {
  expect(drawn(large, page, 2019)).toContain("概要（令和元年度）");
  expect(drawn(large, page, 2030)).toContain("令和12年度の個票は、まだありません。");
});

it("an address of a link that is no web address is not one", () => {
  const [sheet] = large.sheets;
  if (!sheet) throw new Error("nothing given");
  const html = drawn({ ...large, sheets: [{ ...sheet, links: "悪意 javascript:alert(1)" }] });
  expect(html).not.toContain('href="javascript');
});

it("a milestone that was dropped is said to be, in whatever year it lies", () => {
  const milestone = { key: "a", title: "前の計画", doneOn: null, isDropped: true, note: "" };
  const now = { ...milestone, key: "b", title: "今の計画", isDropped: false };
  const milestones = [
    { ...milestone, fromQuarter: 2018 * 4, toQuarter: 2018 * 4 + 1 },
    { ...now, fromQuarter: 2026 * 4, toQuarter: 2026 * 4 + 1 },
  ];
  const html = seen(drawn({ ...large, milestones }));
  expect(html).toMatch(/前の計画[^今]{0,40}中止/);
});

it("a measure without anything says what is missing", () => {
  const empty = { sheets: [], budgets: [], indicators: [], milestones: [], relatives: [] };
  const html = drawn({ ...large, ...empty, report: null });
  for (const said of ["指標は、まだ", "工程は、まだ", "予算は、まだ", "個票は、まだ", "未報告"])
    expect(html).toContain(said);
});
