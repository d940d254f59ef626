import { beforeEach, expect, it } from "vitest";
import { get, rows, world } from "../world";

beforeEach(world);

it("the overview counts what is approved, ministry by ministry, and leads to the lists", async () => {
  const page = await (await get("/desk/overview?year=2026", "member")).text();
  expect(page).toContain("令和８年度の全体の状況");
  expect(page).toContain('href="/desk/measures?year=2026&amp;lead=mic"');
  expect(page).not.toContain("lead=mhlw");
  expect(page).not.toContain("相談センターの運営");
});

it("the overview tells a ministry's money without 内数, and says how many are left out", async () => {
  await rows("DELETE FROM measure_listing");
  await rows(
    `INSERT INTO measure_listing (measure_id, year, place, code, title, lead_id, pillar_id, continuity, status,
        initial, available, executed, left_out, achievement, reported_at) VALUES
      ('ms1', 2026, '0040/MIC-01', 'MIC-01', 'x', 'mic', 'awareness', 'continued', 'ongoing',
        416000, 378000, 303000, 2, 'B', '2026-06-01T00:00:00.000Z')`,
  );
  const page = await (await get("/desk/overview?year=2026", "secretariat")).text();
  for (const figure of ["416", "378", "303", "80.2%", "▲ 1", "内数の2件"])
    expect(page).toContain(figure);
});

it("the map shows an empty cell for a pillar nobody works on, and counts a partner as taking part", async () => {
  const page = await (await get("/desk/overview?year=2026", "member")).text();
  const row = (name: string) => page.slice(page.indexOf(`${name}</a>`)).split("</tr>")[0] ?? "";
  expect(row("周知・啓発").match(/heat-count/g)?.length).toBeGreaterThanOrEqual(2);
  expect(row("導入支援")).toContain("heat-none");
});

it("what changed since the last meeting is told, and only that", async () => {
  const since = await (await get("/desk/overview?year=2026", "member")).text();
  expect(since).toContain("MIC-01");
  await rows("UPDATE meeting SET day = '2026-08-01', version = version + 1 WHERE id = 'm0'");
  const later = await (await get("/desk/overview?year=2026", "member")).text();
  expect(later).toContain("承認された報告は、まだありません");
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
