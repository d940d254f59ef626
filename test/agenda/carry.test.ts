import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";

beforeEach(async () => {
  await world();
  await env.DB.prepare(
    `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, note_to_chair, created_at) VALUES
      ('held', 'council', 'm0', 'taken', 'report', '扱えなかった議題', '秘密の注記', '2024-01-01T00:00:00.000Z'),
      ('waits', 'council', NULL, 'taken', 'discussion', '指標の定義について', '', '2025-01-01T00:00:00.000Z')`,
  ).run();
});

const text = async (answer: Response | Promise<Response>) => (await answer).text();
const placeOf = async (id: string) =>
  (await rows("SELECT meeting_id, state FROM agenda_item WHERE id = ?", id))[0];

describe("carrying over", () => {
  it("before the meeting moves the item, in two trips", async () => {
    expect(await text(get("/desk/meetings/m1/items/i1/carry", "secretariat"))).toContain(
      "次回以降の議題候補",
    );
    const { db, trips } = counted(env.DB);
    const sent = await post(
      "/desk/meetings/m1/items/i1/carry",
      "secretariat",
      { version: "1", target: "backlog" },
      { db },
    );
    expect([sent.status, sent.headers.get("location"), trips()]).toEqual([
      303,
      "/desk/meetings/m1/agenda",
      2,
    ]);
    expect(await placeOf("i1")).toEqual({ meeting_id: null, state: "taken" });
    expect(await text(get("/desk/backlog", "secretariat"))).toContain("テレワークの現況について");
  });
  it("after the meeting leaves the item there as carried, and goes on as a new one", async () => {
    const form = await text(get("/desk/meetings/m0/items/held/carry", "secretariat"));
    expect(form).toContain("第17回");
    await post("/desk/meetings/m0/items/held/carry", "secretariat", { version: "1", target: "m1" });
    expect(await placeOf("held")).toEqual({ meeting_id: "m0", state: "carried" });
    expect(
      await rows("SELECT meeting_id, state, title FROM agenda_item WHERE carried_from = 'held'"),
    ).toEqual([{ meeting_id: "m1", state: "taken", title: "扱えなかった議題" }]);
    expect(await text(get("/desk/meetings/m0/agenda", "member"))).toContain("持越し");
  });
  it("goes to a meeting in preparation only", async () => {
    const wrong = await post("/desk/meetings/m1/items/i1/carry", "secretariat", {
      version: "1",
      target: "m0",
    });
    expect(wrong.status).toBe(422);
    expect(
      (await post("/desk/meetings/m1/items/i1/carry", "coordinator", { version: "1" })).status,
    ).toBe(403);
  });
  it("of an item changed meanwhile is asked anew", async () => {
    await post("/desk/meetings/m1/items/i1", "secretariat2", {
      kind: "report",
      title: "x",
      version: "1",
    });
    const late = await post("/desk/meetings/m1/items/i1/carry", "secretariat", {
      version: "1",
      target: "backlog",
    });
    expect(late.status).toBe(409);
    expect(await placeOf("i1")).toMatchObject({ meeting_id: "m1" });
  });
});

describe("the backlog", () => {
  it("is read by officials, in one trip, and changed by the secretariat", async () => {
    const { db, trips } = counted(env.DB);
    const html = await text(get("/desk/backlog", "member", { db }));
    expect(trips()).toBe(1);
    expect(html).toContain("指標の定義について");
    expect(html).not.toContain("/carry");
    expect((await get("/desk/backlog/new", "member")).status).toBe(403);
    expect((await get("/desk/backlog", "outsider")).status).toBe(404);
  });
  it("takes new candidates and changes to them", async () => {
    expect((await get("/desk/backlog/new", "secretariat")).status).toBe(200);
    const added = await post("/desk/backlog/new", "secretariat", {
      kind: "other",
      title: "新しい候補",
    });
    expect(added.headers.get("location")).toBe("/desk/backlog");
    expect(await text(get("/desk/backlog", "secretariat"))).toContain("新しい候補");
    const edited = await post("/desk/backlog/waits", "secretariat", {
      kind: "other",
      title: "直した候補",
      version: "1",
    });
    expect(edited.status).toBe(303);
  });
  it("gives a candidate to a meeting", async () => {
    await post("/desk/backlog/waits/carry", "secretariat", { version: "1", target: "m1" });
    expect(await placeOf("waits")).toEqual({ meeting_id: "m1", state: "taken" });
    expect(await text(get("/desk/meetings/m1/agenda", "secretariat"))).toContain(
      "指標の定義について",
    );
  });
  it("takes proposals for later meetings, which stay candidates when taken", async () => {
    expect(await text(get("/desk/backlog/propose", "editor"))).toContain("情報流通行政局");
    await post("/desk/backlog/propose", "editor", {
      organizationId: "mic-joho",
      kind: "report",
      title: "後日の提案",
    });
    const [row] = await rows<{ id: string }>(
      "SELECT id FROM agenda_item WHERE title = '後日の提案'",
    );
    expect(await text(get("/desk/backlog", "coordinator"))).not.toContain("後日の提案");
    expect(await text(get("/desk/backlog", "editor"))).toContain("後日の提案");
    await post(`/desk/backlog/${row?.id ?? ""}/take`, "secretariat", { version: "1" });
    expect(await text(get("/desk/backlog", "coordinator"))).toContain("後日の提案");
  });
  it("leads on to an item that was put on an agenda; what is sent to the old address does nothing", async () => {
    const moved = await get("/desk/backlog/i1", "secretariat");
    expect(moved.headers.get("location")).toBe("/desk/meetings/m1/items/i1");
    const late = await post("/desk/backlog/i1/remove", "secretariat", { version: "1" });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain("移されています");
    expect(await placeOf("i1")).toMatchObject({ state: "taken" });
    expect((await get("/desk/backlog/nothing", "secretariat")).status).toBe(404);
  });
});
