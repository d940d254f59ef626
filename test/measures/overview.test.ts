import { beforeEach, describe, expect, it } from "vitest";
import { get, rows, world } from "../world";

beforeEach(world);

it("the overview counts what is approved, ministry by ministry, and leads to the lists", async () => {
  const page = await (await get("/desk/overview?year=2026", "member")).text();
  expect(page).toContain("令和８年度の全体の状況");
  expect(page).toContain('href="/desk/measures?year=2026&amp;lead=mic"');
  expect(page).not.toContain("lead=mhlw");
  expect(page).not.toContain("相談センターの運営");
});

/** Puts these amounts of measures into the list, in place of what there was: 当初, 計, 執行額, how many 内数, what is 「－」. */
async function amounts(...measures: readonly (readonly (number | string | null)[])[]) {
  await rows("DELETE FROM measure_listing");
  for (const [
    i,
    [initial = null, available = null, executed = null, leftOut = 0, without = "[]"],
  ] of measures.entries())
    await rows(
      `INSERT INTO measure_listing (measure_id, year, place, code, title, lead_id, pillar_id, continuity, status,
          initial, available, executed, left_out, without, achievement, reported_at) VALUES
        (?, 2026, '0040/MIC-01', 'MIC-01', 'x', 'mic', 'awareness', 'continued', 'ongoing',
          ?, ?, ?, ?, ?, 'B', '2026-06-01T00:00:00.000Z')`,
      `ms${i + 1}`,
      initial,
      available,
      executed,
      leftOut,
      without,
    );
}

/** The row of 総務省 in the table of money, cell by cell. */
async function moneyRow(): Promise<string[]> {
  const page = await (await get("/desk/overview?year=2026", "secretariat")).text();
  const table = page.slice(page.indexOf("府省ごとの予算とKPI"));
  const row = table.slice(table.indexOf("<tbody>")).split("</tr>")[0] ?? "";
  return [...row.matchAll(/<td class="figure[^"]*">(.*?)<\/td>/g)].map(([, cell = ""]) => cell);
}

const whole = [416_000, 378_000, 303_000];

describe("the overview tells a ministry's money", () => {
  it("with the share that was executed, and how many KPI are behind", async () => {
    await amounts(whole);
    expect(await moneyRow()).toEqual(["1", "416", "378", "303", "80.2%", "0", "1"]);
  });
  it("without 内数, and says how many are left out, and no share then", async () => {
    await amounts([...whole, 2]);
    const page = await (await get("/desk/overview?year=2026", "secretariat")).text();
    expect(page).toContain("内数の２件");
    expect(page).toContain("執行率は、全ての施策で");
    expect((await moneyRow())[4]).toBe("");
  });
  it("and no share where what one of them executed was not entered", async () => {
    await amounts(whole, [100_000, 100_000]);
    expect((await moneyRow()).slice(1, 5)).toEqual(["516", "478", "303", ""]);
  });
  it("and keeps 「－」 apart from what was not entered", async () => {
    await amounts([null, null, null, 0, '["initial","available"]']);
    expect((await moneyRow()).slice(1, 5)).toEqual(["－", "－", "", ""]);
  });
});

it("the map shows an empty cell for a pillar nobody works on, and counts a partner as taking part", async () => {
  const page = await (await get("/desk/overview?year=2026", "member")).text();
  const row = (name: string) => page.slice(page.indexOf(`${name}</a>`)).split("</tr>")[0] ?? "";
  expect(row("周知・啓発").match(/heat-count/g)?.length).toBeGreaterThanOrEqual(2);
  expect(row("導入支援")).toContain("heat-none");
});

const held = (day: string, end: string) =>
  rows(
    "UPDATE meeting SET day = ?, actual_end = ?, version = version + 1 WHERE id = 'm0'",
    day,
    end,
  );
const told = async () => (await get("/desk/overview?year=2026", "member")).text();

it("what changed since the last meeting is told, and only that", async () => {
  const since = await (await get("/desk/overview?year=2026", "member")).text();
  expect(since).toContain("MIC-01");
  // MIC-01 was approved at 09:00 of 1 June, Japanese time.
  await held("2026-06-01", "08:30");
  expect(await told()).toContain("MIC-01");
  await held("2026-06-01", "09:30");
  expect(await told()).toContain("承認された報告は、まだありません");
});

it("what changed is told of the newest fifty, and says so where there are more", async () => {
  await rows(`INSERT INTO measure_approval (id, measure_id, number, report_id, content, sha512, approved_by, approved_at)
    WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 51)
    SELECT 'v' || i, 'ms1', i, 'r1', v.content, 'x', 'mic-coordinator', '2026-06-02' FROM n, measure_approval v WHERE v.id = 'r1'`);
  const page = await (await get("/desk/overview?year=2026", "member")).text();
  expect(page).toContain("新しいものから50件です。");
  expect(page.slice(page.indexOf("前回の会議からの変化")).match(/MIC-01/g)).toHaveLength(50);
});

it("the one-page brief has status, budget, figures and reports as approved, never the draft", async () => {
  const page = await (await get("/desk/measures/ms1/brief", "secretariat")).text();
  for (const word of [
    "テレワーク・デイの実施【",
    "テレワークを国民運動とする。",
    "248",
    "参加団体を募集した。",
  ])
    expect(page).toContain(word);
  expect(page).not.toContain("秘密");
  expect((await get("/desk/measures/ms2/brief", "mhlw-editor")).status).toBe(404);
  expect((await get("/desk/measures/ms1/brief", "outsider")).status).toBe(404);
});
