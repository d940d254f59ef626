import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";

beforeEach(world);

const board = "/desk/meetings/m1/agenda";
const note = "議長限りのメモ";
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const order = async () =>
  (await rows("SELECT item_ids, version FROM agenda_order WHERE id = 'm1'"))[0];
const script = { headers: { Accept: "application/json" } };

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

describe("the order", () => {
  it("changes by the buttons, in two trips, and leads back", async () => {
    const { db, trips } = counted(env.DB);
    const moved = await post(
      "/desk/meetings/m1/items/i2/move",
      "secretariat",
      { version: "1", to: "up" },
      { db },
    );
    expect([moved.status, moved.headers.get("location"), trips()]).toEqual([303, board, 2]);
    expect(await order()).toEqual({ item_ids: '["i2","i1"]', version: 2 });
  });
  it("changes by a script, which gets the new version, numbers and times", async () => {
    const saved = await post(
      `${board}/order`,
      "secretariat",
      { version: "1", order: "i2,i1" },
      script,
    );
    expect(await saved.json()).toEqual({
      version: 2,
      parts: { i2: { number: "1", time: "16:30–16:50" }, i1: { number: "2", time: "16:50–17:00" } },
    });
    const next = await post(
      `${board}/order`,
      "secretariat",
      { version: "2", order: "i1,i2" },
      script,
    );
    expect(next.status).toBe(200);
    expect(await order()).toEqual({ item_ids: '["i1","i2"]', version: 3 });
  });
  it("made from an older one is refused, and the present one is shown", async () => {
    await post("/desk/meetings/m1/items/i2/move", "secretariat", { version: "1", to: "up" });
    const late = await post("/desk/meetings/m1/items/i1/move", "secretariat2", {
      version: "1",
      to: "down",
    });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain("ほかの人が先に並べ替えました");
    expect(html).toContain('name="version" value="2"');
    expect(
      (await post(`${board}/order`, "secretariat2", { version: "1", order: "i1,i2" }, script))
        .status,
    ).toBe(409);
    expect(await order()).toEqual({ item_ids: '["i2","i1"]', version: 2 });
  });
  it("loses nothing that somebody adds meanwhile", async () => {
    await post("/desk/meetings/m1/items/new", "secretariat2", {
      kind: "other",
      title: "後から加えた議題",
    });
    const saved = await post(
      `${board}/order`,
      "secretariat",
      { version: "1", order: "i2,i1,gone" },
      script,
    );
    expect(saved.status).toBe(200);
    const html = await text(get(board, "secretariat"));
    expect(html).toContain("後から加えた議題");
    expect(JSON.parse(String((await order())?.["item_ids"]))).toHaveLength(3);
  });
  it("is no edit of an item: whoever edits one meanwhile is not disturbed", async () => {
    await post("/desk/meetings/m1/items/i2/move", "secretariat", { version: "1", to: "up" });
    const edited = await post("/desk/meetings/m1/items/i1", "secretariat2", {
      version: "1",
      kind: "report",
      title: "直した題名",
    });
    expect(edited.status).toBe(303);
  });
  it("can be kept for a meeting that has none yet", async () => {
    await env.DB.prepare("DELETE FROM agenda_order WHERE id = 'm1'").run();
    expect((await post(`${board}/order`, "secretariat", { order: "i2,i1" }, script)).status).toBe(
      200,
    );
    expect(await order()).toEqual({ item_ids: '["i2","i1"]', version: 1 });
  });
  it("is the secretariat's, until the meeting is held", async () => {
    const move = "/desk/meetings/m1/items/i2/move";
    expect((await post(move, "coordinator", { version: "1", to: "up" })).status).toBe(403);
    expect((await post(move, "outsider", { version: "1", to: "up" })).status).toBe(404);
    await env.DB.prepare("UPDATE meeting SET state = 'held', version = 2 WHERE id = 'm1'").run();
    expect((await post(move, "secretariat", { version: "1", to: "up" })).status).toBe(422);
  });
});

describe("an item", () => {
  const typed = {
    kind: "decision",
    title: "方針の決定について",
    presenter: "seat:seat-mic",
    minutes: "１５",
  };
  it("is added in two trips, once however often it is sent", async () => {
    const { db, trips } = counted(env.DB);
    const key = "0123456789abcdefghjk";
    const first = await post(
      "/desk/meetings/m1/items/new",
      "secretariat",
      { ...typed, key },
      { db },
    );
    expect([first.status, trips()]).toEqual([303, 2]);
    await post("/desk/meetings/m1/items/new", "secretariat", { ...typed, key });
    expect(
      await rows(
        "SELECT kind, minutes, presenter_seat_id, state FROM agenda_item WHERE title = ?",
        typed.title,
      ),
    ).toEqual([{ kind: "decision", minutes: 15, presenter_seat_id: "seat-mic", state: "taken" }]);
  });
  it("offers seats in the order of the 名簿 and organisations in 建制順", async () => {
    const html = await text(get("/desk/meetings/m1/items/new", "secretariat"));
    const places = [
      "総務副大臣",
      "国土交通副大臣",
      "内閣官房　内閣審議官",
      "内閣官房</option>",
      "総務省　情報流通行政局</option>",
    ];
    const found = places.map((place) => html.indexOf(place));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });
  it("keeps what was typed when a field is wrong", async () => {
    const answer = await post("/desk/meetings/m1/items/new", "secretariat", {
      ...typed,
      minutes: "多め",
      presenter: "seat:x",
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("方針の決定について");
    expect(html).toContain("0から600までの整数");
  });
  it("edited by two shows both texts to the second", async () => {
    const edit = { kind: "report", minutes: "10", version: "1" };
    await post("/desk/meetings/m1/items/i1", "secretariat", { ...edit, title: "先の題名" });
    const { db, trips } = counted(env.DB);
    const late = await post(
      "/desk/meetings/m1/items/i1",
      "secretariat2",
      { ...edit, title: "後の題名" },
      { db },
    );
    expect([late.status, trips()]).toEqual([409, 1]);
    const html = await late.text();
    expect(html).toContain('value="後の題名"');
    expect(html).toContain("先の題名");
    const merged = await post("/desk/meetings/m1/items/i1", "secretariat2", {
      ...edit,
      title: "合わせた題名",
      version: "2",
    });
    expect(merged.status).toBe(303);
  });
  it("edited beside another does not conflict", async () => {
    for (const id of ["i1", "i2"])
      expect(
        (
          await post(`/desk/meetings/m1/items/${id}`, "secretariat", {
            kind: "report",
            title: `題名 ${id}`,
            version: "1",
          })
        ).status,
      ).toBe(303);
  });
  it("is changed by the secretariat only", async () => {
    for (const path of [
      "/desk/meetings/m1/items/i1",
      "/desk/meetings/m1/items/i1/remove",
      "/desk/meetings/m1/items/new",
    ]) {
      expect((await post(path, "coordinator", { version: "1" })).status).toBe(403);
      expect((await post(path, "outsider", { version: "1" })).status).toBe(404);
    }
  });
  it("removed leaves the agenda but not the history, with the reason", async () => {
    expect((await get("/desk/meetings/m1/items/i2/remove", "secretariat")).status).toBe(200);
    await post("/desk/meetings/m1/items/i2/remove", "secretariat", {
      version: "1",
      reason: "次回に扱うため",
    });
    expect(await rows("SELECT state FROM agenda_item WHERE id = 'i2'")).toEqual([
      { state: "removed" },
    ]);
    const html = await text(get(board, "secretariat"));
    expect(html).not.toContain('data-id="i2"');
    expect(html).toContain(
      "議題「令和９年度の施策について」を取り下げました（理由：次回に扱うため）",
    );
  });
  it("is not added to a meeting that was held while the form was open", async () => {
    await env.DB.prepare(
      "CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN UPDATE meeting SET state = 'cancelled', version = version + 1 WHERE id = 'm1' AND state = 'planning'; END",
    ).run();
    expect((await post("/desk/meetings/m1/items/new", "secretariat", typed)).status).toBe(409);
    expect(await rows("SELECT 1 FROM agenda_item WHERE title = ?", typed.title)).toEqual([]);
  });
});
