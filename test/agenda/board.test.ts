import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, world } from "../world";

beforeEach(world);

const board = "/desk/meetings/m1/agenda";
const note = "議長限りのメモ";
const text = async (answer: Response | Promise<Response>) => (await answer).text();
describe("the agenda", () => {
  it("shows items in order with kind, presenter, times and the sum, in one trip", async () => {
    const { db, trips } = counted(env.DB);
    const html = await text(get(board, "secretariat", { db }));
    expect(trips()).toBe(1);
    expect(html.indexOf("テレワークの現況について")).toBeLessThan(
      html.indexOf("令和９年度の施策について"),
    );
    for (const part of [
      "報告",
      "国土交通省　都市局長",
      "厚生労働省",
      "16:30–16:40",
      "30分",
      "45分",
      "17:00",
    ])
      expect(html).toContain(part);
    expect(html).toContain("/desk/meetings/m1/items/i1/move");
  });
  it("is read by members without any means to change it", async () => {
    const html = await text(get(board, "member"));
    expect(html).toContain("テレワークの現況について");
    expect(html).not.toContain("/move");
    expect(html).not.toContain("/items/new");
    expect((await get(board, "outsider")).status).toBe(404);
    expect((await get("/desk/meetings/none/agenda", "secretariat")).status).toBe(404);
  });
  it("shows the note to the secretariat, the chair's aide and auditors, and to nobody else anywhere", async () => {
    for (const who of ["secretariat", "aide", "auditor"] as const)
      expect(await text(get(board, who))).toContain(note);
    for (const who of ["member", "coordinator", "editor", "admin"] as const)
      for (const path of [
        board,
        `${board}/print`,
        "/desk/meetings/m1",
        "/desk/meetings/m1/items/i1",
        "/desk/backlog",
      ])
        expect(await text(get(path, who))).not.toContain(note);
  });
  it("prints as the 議事次第, without notes even for the secretariat", async () => {
    const { db, trips } = counted(env.DB);
    const html = await text(get(`${board}/print`, "secretariat", { db }));
    expect(trips()).toBe(1);
    for (const part of [
      "テレワーク関係府省連絡会議（第17回）",
      "議事次第",
      "開会",
      "議長挨拶",
      "意見交換",
      "閉会",
      "16:30～17:15",
    ])
      expect(html).toContain(part);
    expect(html).not.toContain(note);
  });
  it("of a circulated meeting has neither opening nor closing", async () => {
    await env.DB.prepare(
      "UPDATE meeting SET format = 'circulated', version = 2 WHERE id = 'm1'",
    ).run();
    const html = await text(get(`${board}/print`, "secretariat"));
    expect(html).toContain("持ち回りによる開催");
    expect(html).not.toContain("開会");
  });
});
