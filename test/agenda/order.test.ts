import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";

beforeEach(world);

const board = "/desk/meetings/m1/agenda";
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const order = async () =>
  (await rows("SELECT item_ids, version FROM agenda_order WHERE id = 'm1'"))[0];
const script = { headers: { Accept: "application/json" } };

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
