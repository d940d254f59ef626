import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";

beforeEach(world);

const text = async (answer: Response | Promise<Response>) => (await answer).text();

const plan = {
  bodyId: "council",
  number: "18",
  format: "hybrid",
  day: "令和９年３月12日",
  plannedStart: "10:00",
  plannedEnd: "11:00",
  place: "総務省",
  replyDue: "４営業日前 17:00",
};

describe("planning", () => {
  it("suggests the next number", async () => {
    const html = await text(get("/desk/meetings/new", "secretariat"));
    expect(html).toContain('value="18"');
    expect(html).toContain("第17回を写して始める");
  });
  it("keeps the meeting, its deadline as an instant, and an order for its agenda, in two trips", async () => {
    const { db, trips } = counted(env.DB);
    const answer = await post("/desk/meetings/new", "secretariat", plan, { db });
    expect(trips()).toBe(2);
    expect(answer.status).toBe(303);
    expect(await rows("SELECT state, day, reply_due FROM meeting WHERE number = 18")).toEqual([
      { state: "planning", day: "2027-03-12", reply_due: "2027-03-08T08:00:00.000Z" },
    ]);
    const id = answer.headers.get("location")?.split("/").at(-1) ?? "";
    expect(await rows("SELECT item_ids, version FROM agenda_order WHERE id = ?", id)).toEqual([
      { item_ids: "[]", version: 1 },
    ]);
  });
  it("takes over the ticked items of the meeting it is cloned from, in order, without their notes", async () => {
    const form = await text(get("/desk/meetings/new?from=m1", "secretariat"));
    expect(form).toContain('name="item-i1"');
    expect(form).toContain('value="16:30"');
    const answer = await post("/desk/meetings/new?from=m1", "secretariat", {
      ...plan,
      "item-i2": "yes",
      "item-i1": "yes",
    });
    const id = answer.headers.get("location")?.split("/").at(-1) ?? "";
    const items = await rows(
      `SELECT i.title, i.state, i.note_to_chair, i.presenter_seat_id FROM agenda_order o
        JOIN json_each(o.item_ids) j JOIN agenda_item i ON i.id = j.value WHERE o.id = ? ORDER BY j.key`,
      id,
    );
    expect(items).toEqual([
      {
        title: "テレワークの現況について",
        state: "taken",
        note_to_chair: "",
        presenter_seat_id: "adm-mlit",
      },
      {
        title: "令和９年度の施策について",
        state: "taken",
        note_to_chair: "",
        presenter_seat_id: null,
      },
    ]);
  });
  it("says that a number is taken, and which is free", async () => {
    const answer = await post("/desk/meetings/new", "secretariat", { ...plan, number: "17" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(
      "第17回の会議は、すでにあります（令和９年１月15日）。次に使える回次は18です。",
    );
    expect(html).toContain('value="令和９年３月12日"');
  });
  it("asks before a holiday, and takes it once confirmed", async () => {
    const day = { ...plan, day: "R9.3.20", replyDue: "" };
    const asked = await post("/desk/meetings/new", "secretariat", day);
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(html).toContain("行政機関の休日（土曜日）");
    expect(html).toContain('name="dayConfirmed" value="2027-03-20"');
    const confirmed = await post("/desk/meetings/new", "secretariat", {
      ...day,
      dayConfirmed: "2027-03-20",
    });
    expect(confirmed.status).toBe(303);
  });
  it("is for the secretariat only, said before anything is checked", async () => {
    expect((await get("/desk/meetings/new", "coordinator")).status).toBe(403);
    expect((await post("/desk/meetings/new", "member", {})).status).toBe(403);
    expect((await post("/desk/meetings/new", "outsider", plan)).status).toBe(404);
    expect((await get("/desk/meetings/new?from=nothing", "secretariat")).status).toBe(404);
  });
  it("happens once however often the form is sent", async () => {
    const key = "0123456789abcdefghjk";
    const first = await post("/desk/meetings/new", "secretariat", { ...plan, key });
    const second = await post("/desk/meetings/new", "secretariat", { ...plan, key });
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect(await rows("SELECT id FROM meeting WHERE number = 18")).toHaveLength(1);
  });
});

describe("changing a meeting", () => {
  const edited = { ...plan, number: "17", version: "1" };
  it("shows what stands there as it would be typed", async () => {
    const html = await text(get("/desk/meetings/m1/edit", "secretariat"));
    expect(html).toContain('value="令和９年１月15日"');
    expect((await get("/desk/meetings/m1/edit", "aide")).status).toBe(403);
  });
  it("is kept in two trips and told in the history", async () => {
    const { db, trips } = counted(env.DB);
    const answer = await post("/desk/meetings/m1/edit", "secretariat", edited, { db });
    expect([answer.status, trips()]).toEqual([303, 2]);
    expect(await rows("SELECT day, version FROM meeting WHERE id = 'm1'")).toEqual([
      { day: "2027-03-12", version: 2 },
    ]);
    expect(await text(get("/desk/meetings/m1", "secretariat"))).toContain(
      "第17回会議の内容を変更しました",
    );
  });
  it("shows both texts to whoever saves second, and loses neither", async () => {
    await post("/desk/meetings/m1/edit", "secretariat", { ...edited, place: "先の場所" });
    const late = await post("/desk/meetings/m1/edit", "secretariat2", {
      ...edited,
      place: "後の場所",
    });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('value="後の場所"');
    expect(html).toContain("先の場所");
    expect(html).toContain('name="version" value="2"');
  });
  it("tells members, aides and 府省窓口 when an announced meeting moves, and nobody when a plan does", async () => {
    await post("/desk/meetings/m1/edit", "secretariat", edited);
    expect(await rows("SELECT * FROM notification")).toEqual([]);
    await env.DB.prepare(
      "UPDATE meeting SET state = 'announced', version = 3 WHERE id = 'm1'",
    ).run();
    await post("/desk/meetings/m1/edit", "secretariat", {
      ...edited,
      version: "3",
      place: "別の場所",
    });
    const heard = await rows<{ account_id: string }>("SELECT account_id FROM notification");
    expect(heard.map(({ account_id }) => account_id).toSorted()).toEqual([
      "aide",
      "coordinator",
      "member",
      "mic-coordinator",
    ]);
  });
  it("is over once the record is settled", async () => {
    await env.DB.prepare(
      "UPDATE meeting SET state = 'finalized', version = 2 WHERE id = 'm0'",
    ).run();
    const answer = await post("/desk/meetings/m0/edit", "secretariat", { version: "2" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("「確定」のため、内容は変更できません");
  });
});
