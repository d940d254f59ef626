import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";

beforeEach(world);

const text = async (answer: Response | Promise<Response>) => (await answer).text();

describe("the list", () => {
  it("shows meetings newest first, each with its day and state", async () => {
    const { db, trips } = counted(env.DB);
    const html = await text(get("/desk/meetings", "member", { db }));
    expect(trips()).toBe(1);
    expect(html.indexOf("第17回")).toBeLessThan(html.indexOf("第16回"));
    expect(html).toContain("令和９年１月15日（金）");
    expect(html).toContain("企画中");
    expect(html).not.toContain("会議を計画する");
  });
  it("filters by state, format and 年度", async () => {
    const html = await text(
      get("/desk/meetings?state=held&format=in_person&year=2023", "secretariat"),
    );
    expect(html).toContain("第16回");
    expect(html).not.toContain("第17回");
    expect(html).toContain("条件を解除");
    expect(await text(get("/desk/meetings?year=2025", "secretariat"))).toContain(
      "条件に合う会議はありません",
    );
  });
  it("goes on to older meetings after fifty, and back", async () => {
    const many = Array.from(
      { length: 60 },
      (_, i) =>
        `('x${String(i).padStart(2, "0")}', 'council', ${100 + i}, 'online', 'held', '2020-01-01', '', '')`,
    );
    await env.DB.prepare(
      `INSERT INTO meeting (id, body_id, number, format, state, day, place, created_at) VALUES ${many.join(",")}`,
    ).run();
    const links = (html: string) =>
      [...html.matchAll(/\/desk\/meetings\/(x\d\d|m[01])"/g)].map(([, id]) => id);
    const first = await text(get("/desk/meetings", "secretariat"));
    expect(links(first)).toHaveLength(50);
    const older = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const second = await text(get(older, "secretariat"));
    expect(new Set([...links(first), ...links(second)]).size).toBe(62);
    const newer = /rel="prev" href="([^"]+)"/.exec(second)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(links(await text(get(newer, "secretariat")))).toEqual(links(first));
  });
  it("is in English too", async () => {
    const html = await text(get("/en/desk/meetings", "secretariat"));
    expect(html).toContain("Meeting 17");
    expect(html).toContain("15 January 2027 (Friday)");
  });
});

describe("a meeting's page", () => {
  it("says in one trip how far it has come, whose turn it is, and what is on the agenda", async () => {
    const { db, trips } = counted(env.DB);
    const html = await text(get("/desk/meetings/m1", "secretariat", { db }));
    expect(trips()).toBe(1);
    expect(html).toContain("事務局が議事次第を整え、開催を案内します。");
    expect(html).toContain("テレワークの現況について");
    expect(html).toContain("16:40–17:00");
    expect(html).toContain("15分余る見込みです。");
    expect(html).toContain("テレワーク関係府省連絡会議開催要綱");
    expect(html).toContain("/desk/meetings/m1/publish");
    expect(html).toContain("/desk/meetings/m1/announce");
  });
  it("cites the charter in force on the meeting's day, not today's", async () => {
    await env.DB.prepare(
      `INSERT INTO charter (id, body_id, number, title, text, valid_from) VALUES ('c2', 'council', 2, '改正要綱', '', '2026-01-01')`,
    ).run();
    expect(await text(get("/desk/meetings/m0", "secretariat"))).not.toContain("改正要綱");
    expect(await text(get("/desk/meetings/m1", "secretariat"))).toContain("改正要綱");
  });
  it("offers nothing to run to whoever only reads, and is not there for outsiders", async () => {
    const html = await text(get("/desk/meetings/m1", "member"));
    expect(html).not.toContain("/desk/meetings/m1/announce");
    expect(html).not.toContain("/desk/meetings/m1/publish");
    expect((await get("/desk/meetings/m1", "outsider")).status).toBe(404);
    expect((await get("/desk/meetings/nothing", "secretariat")).status).toBe(404);
  });
  it("never shows the note to the chair", async () => {
    for (const who of ["secretariat", "member", "aide", "auditor"] as const)
      expect(await text(get("/desk/meetings/m1", who))).not.toContain("議長限りのメモ");
  });
});

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
