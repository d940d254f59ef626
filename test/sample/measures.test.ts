import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { fiscalYear } from "../../src/lib/calendar/wareki";
import { dayOf, now } from "../../src/lib/clock";
import { achievementOf } from "../../src/measures/model/achievement";
import { measureContent } from "../../src/measures/model/content";
import { sampleCouncil } from "../../src/sample/load";
import { get, rows } from "../world";

beforeEach(() => sampleCouncil(env.DB, { now: now(), pepper: "for this test only" }));

const contentOf = async (id: string) => {
  const [row] = await rows<{ content: string }>(
    `SELECT content FROM measure_approval WHERE measure_id = '${id}' ORDER BY number DESC LIMIT 1`,
  );
  return measureContent(row?.content);
};

it("holds the ten measures of 総務省 in the description of 平成29年度", async () => {
  const listed = await rows<{ title: string }>(
    "SELECT title FROM measure_listing WHERE year = 2017 AND lead_id = 'mic' ORDER BY place",
  );
  expect(listed.map(({ title }) => title)).toEqual([
    "テレワーク推進フォーラム・テレワーク月間",
    "テレワーク専門人材の育成",
    "テレワーク・セミナー",
    "テレワークマネージャー派遣",
    "テレワーク先駆者百選及び総務大臣表彰",
    "テレワーク関連情報データベースの構築",
    "ふるさとテレワーク補助",
    "ふるさとテレワークポータルサイト",
    "テレワーク・デイの実施（2020年に向けたテレワーク国民運動プロジェクト）",
    "テレワークセキュリティガイドラインの更新",
  ]);
});

it("sums the budgets as the sheets of 行政事業レビュー do", async () => {
  const listed = await rows<{ code: string; year: number; available: number; executed: number }>(
    `SELECT code, year, available / 1000 AS available, executed / 1000 AS executed FROM measure_listing
      WHERE (code, year) IN (VALUES ('MIC-07', 2018), ('MIC-07', 2019), ('MIC-11', 2019), ('MIC-11', 2020),
        ('MHLW-03', 2020), ('MHLW-03', 2021), ('MHLW-04', 2018)) ORDER BY code, year`,
  );
  expect(listed).toEqual([
    { code: "MHLW-03", year: 2020, available: 5744, executed: 5179 },
    { code: "MHLW-03", year: 2021, available: 3204, executed: null },
    { code: "MHLW-04", year: 2018, available: 57, executed: 17 },
    { code: "MIC-07", year: 2018, available: 378, executed: 303 },
    { code: "MIC-07", year: 2019, available: 38, executed: 38 },
    { code: "MIC-11", year: 2019, available: 197, executed: 195 },
    { code: "MIC-11", year: 2020, available: 905, executed: null },
  ]);
});

it("never sums the budget of which the survey is only a part", async () => {
  const listed = await rows<{ available: number | null; left_out: number }>(
    "SELECT available, left_out FROM measure_listing WHERE code = 'MLIT-01' AND year = 2016",
  );
  expect(listed[0]?.available).toBeNull();
  expect(listed[0]?.left_out).toBeGreaterThan(0);
});

it("tells テレワーク・デイ(ズ) 2017 to 2019 with goal, actual and the break between them", async () => {
  const [participants] = (await contentOf("mic-09")).indicators;
  expect(participants?.definitions.map(({ fromYear }) => fromYear)).toEqual([2017, 2018]);
  if (!participants) throw new Error("no participants");
  expect([2017, 2018, 2019].map((year) => achievementOf(participants, year))).toEqual([
    "N",
    "A",
    "A",
  ]);
});

it("keeps a corrected figure beside the first: 47.5 became 47.4", async () => {
  const values = (await contentOf("cas-01")).indicators[0]?.definitions[0]?.values ?? [];
  expect(
    values
      .filter(({ year }) => year === 2020 && year > 2019)
      .map(({ kind, value, revision }) => [kind, value, revision]),
  ).toEqual([
    ["target", "34.5", 1],
    ["actual", "47.5", 1],
    ["actual", "47.4", 2],
  ]);
});

it("tells of the survey of 令和６年度 the Tokyo area and the last year, each with its own source", async () => {
  const told = (await contentOf("mlit-01")).indicators.flatMap(({ definitions }) =>
    definitions.flatMap(({ name, values }) =>
      values
        .filter(({ year, kind }) => year === 2024 && kind === "actual")
        .map(({ value, note, source }) => [name, value, note, source.split("（")[0]]),
    ),
  );
  expect(told).toEqual([
    ["雇用型テレワーカーの割合", "24.6", "", "国土交通省報道資料"],
    [
      "雇用型テレワーカーの割合（首都圏）",
      "37.5",
      "近畿24.4％、中京19.6％、地方16.8％",
      "R.E.port",
    ],
    ["直近１年のテレワークの実施率", "15.6", "平均は週2.1日", "日本商工会議所"],
  ]);
});

it("names the goal of 80％ without giving it a year that no source gives", async () => {
  const [asked] = (await contentOf("mhlw-03")).indicators;
  expect(asked?.definitions[0]?.formula).toContain("80％");
  expect(asked?.definitions[0]?.values).toEqual([]);
});

it("names the source of every budget, definition, figure and sheet", async () => {
  for (const table of [
    "measure",
    "measure_sheet",
    "budget",
    "indicator_definition",
    "indicator_value",
  ])
    expect(await rows(`SELECT id FROM ${table} WHERE source = ''`), table).toEqual([]);
});

it("marks every report as made up, and gives nobody's name to it", async () => {
  const reports = await rows<{ text: string }>(
    "SELECT happened || next || obstacles || self_reason AS text FROM progress_report WHERE state = 'approved'",
  );
  expect(reports.length).toBeGreaterThan(20);
  expect(reports.filter(({ text }) => !text.startsWith("（サンプル）"))).toEqual([]);
});

it("has work for each kind of official in the present year, which alone is open", async () => {
  const present = fiscalYear(dayOf(now()));
  const leads = await rows<{ lead_id: string }>(
    `SELECT DISTINCT lead_id FROM measure_listing WHERE year = ${present} ORDER BY lead_id`,
  );
  expect(leads.map(({ lead_id }) => lead_id)).toEqual(["mhlw", "mic", "mlit"]);
  expect(await rows("SELECT year FROM fiscal_year WHERE closed_at IS NULL")).toEqual([
    { year: present },
  ]);
});

it("publishes the measures and the joint action that readers may see, and leaves some to be prepared", async () => {
  const list = await (await get("/measures")).text();
  expect(list).toContain("ふるさとテレワーク補助");
  expect(list).not.toContain("テレワーク人口実態調査");
  expect((await get("/measures/MIC-09")).status).toBe(200);
  expect((await get("/measures/MLIT-01")).status).toBe(404);
  expect(await (await get("/actions")).text()).toContain("ワンストップ");
});
