import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { get, world } from "../world";

const text = async (path: string, who: "secretariat" | "coordinator" | "member" = "secretariat") =>
  (await get(path, who)).text();

beforeEach(async () => {
  await world();
  await env.DB.prepare(
    `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, minutes, created_at) VALUES
      ('talk', 'council', 'm1', 'taken', 'discussion', '意見交換', NULL, '2026-11-01T00:00:00.000Z'),
      ('rest', 'council', 'm1', 'taken', 'other', 'その他', 5, '2026-11-02T00:00:00.000Z'),
      ('later', 'council', NULL, 'taken', 'discussion', '指標の定義について', 5, '2026-11-01T00:00:00.000Z')`,
  ).run();
});

it("意見交換 and その他 without a presenter do not read as an omission", async () => {
  for (const path of [
    "/desk/meetings/m1/agenda",
    "/desk/meetings/m1/items/talk",
    "/desk/meetings/m1/items/rest",
    "/desk/backlog",
  ])
    expect(await text(path, "member")).not.toContain("説明者未定");
  expect(await text("/desk/meetings/m1/items/talk", "member")).not.toContain("<dt>説明者</dt>");
});

it("any other item without one says so", async () => {
  await env.DB.prepare("UPDATE agenda_item SET kind = 'decision', version = version + 1").run();
  for (const path of ["/desk/meetings/m1/agenda", "/desk/meetings/m1/items/talk", "/desk/backlog"])
    expect(await text(path, "member")).toContain("説明者未定");
});

it("an item without a length shows when it begins, and the next one no time at all", async () => {
  for (const path of ["/desk/meetings/m1/agenda", "/desk/meetings/m1"]) {
    const html = await text(path);
    expect(html).toMatch(/>17:00–</);
    expect(html).not.toContain("17:00–17:0");
  }
});

it("counts are written with one digit 全角", async () => {
  const html = await text("/desk/meetings/m1/agenda");
  for (const part of ["５分", "10分", "次回以降の候補 １件", "所要時間が未定の議題が１件"])
    expect(html).toContain(part);
});

it("the only organisation that proposes is a fact apart from the fields", async () => {
  const html = await text("/desk/meetings/m1/proposals/new", "coordinator");
  expect(html).toMatch(/<dt>提案する組織<\/dt><dd>厚生労働省<\/dd>/);
  expect(html.indexOf('name="organizationId"')).toBeLessThan(html.indexOf("<dt>提案する組織"));
});

it("the history comes after everything else of the agenda, and of the meeting", async () => {
  await env.DB.prepare(
    "INSERT INTO event (at, name, subject_id) VALUES ('2026-11-01T00:00:00.000Z', 'agenda.reordered', 'm1')",
  ).run();
  for (const path of ["/desk/meetings/m1/agenda", "/desk/meetings/m1"]) {
    const html = await text(path);
    expect(html.indexOf("変更履歴")).toBeGreaterThan(html.indexOf('class="aside"'));
  }
});
