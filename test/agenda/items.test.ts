import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";

beforeEach(world);

const board = "/desk/meetings/m1/agenda";
const text = async (answer: Response | Promise<Response>) => (await answer).text();

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
