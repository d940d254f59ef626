import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths";
import { counted, get, post, rows, world } from "../world";

const list = paths.ja.attendance("m1");
const presence = (seat: string) => paths.ja.presence("m1", seat);
const run = (text: string) => env.DB.prepare(text).run();
const first = { version: "0", proxyTitle: "", proxyName: "", arrived: "", departed: "" };
const held = () =>
  run("UPDATE meeting SET state = 'held', day = '2026-01-16', version = 2 WHERE id = 'm1'");

beforeEach(async () => {
  await world();
  await held();
});

test("presence is recorded with times and the items a seat was away for", async () => {
  const typed = {
    ...first,
    actual: "present",
    arrived: "16時40分",
    departed: "17:00",
    "away-i2": "yes",
    "away-nothing": "yes",
  };
  const answer = await post(presence("seat-mic"), "secretariat", typed);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, list]);
  expect(await rows("SELECT actual, arrived, departed FROM attendance")).toEqual([
    { actual: "present", arrived: "16:40", departed: "17:00" },
  ]);
  expect(await rows("SELECT item_id, seat_id FROM item_absence")).toEqual([
    { item_id: "i2", seat_id: "seat-mic" },
  ]);
  const page = await (await get(list, "auditor")).text();
  expect(page).toContain("16:40着席、17:00退席、議題１件で離席");
  const form = await (await get(presence("seat-mic"), "secretariat")).text();
  expect(form).toMatch(/name="away-i2"[^>]*checked/);
});

test("absent forgets times and items, and a record can be taken back", async () => {
  const there = { ...first, actual: "present", arrived: "16:40", "away-i1": "yes" };
  await post(presence("seat-mic"), "secretariat", there);
  await post(presence("seat-mic"), "secretariat", { ...there, actual: "absent", version: "1" });
  expect(await rows("SELECT actual, arrived FROM attendance")).toEqual([
    { actual: "absent", arrived: null },
  ]);
  expect(await rows("SELECT * FROM item_absence")).toEqual([]);
  await post(presence("seat-mic"), "secretariat", { ...first, actual: "unrecorded", version: "2" });
  expect(await rows("SELECT actual, version FROM attendance")).toEqual([
    { actual: null, version: 3 },
  ]);
});

test("the proxy of a reply stays when somebody else came after all", async () => {
  await run(`INSERT INTO attendance (id, meeting_id, seat_id, reply, proxy_title, proxy_name)
    VALUES ('r', 'm1', 'seat-meti', 'proxy', '経済産業大臣政務官', '印　太郎')`);
  await post(presence("seat-meti"), "secretariat", { ...first, actual: "present", version: "1" });
  expect(await rows("SELECT reply, actual, proxy_name FROM attendance")).toEqual([
    { reply: "proxy", actual: "present", proxy_name: "印　太郎" },
  ]);
});

test("nobody leaves before arriving", async () => {
  const typed = { ...first, actual: "present", arrived: "17:00", departed: "16:40" };
  const answer = await post(presence("seat-mic"), "secretariat", typed);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('id="field-departed-error"');
});

test("the record shows the quorum item by item", async () => {
  for (const seat of ["seat-mic", "seat-mhlw", "seat-meti", "seat-mlit", "adm-cas", "adm-cao"])
    await post(presence(seat), "secretariat", {
      ...first,
      actual: "present",
      ...(seat === "adm-cao" && { "away-i2": "yes" }),
    });
  const page = await (await get(list, "auditor")).text();
  expect(page).toContain("必要６名・現在６名");
  expect(page).toContain('記録がそろっていません</span> <span class="small">必要６名・現在５名');
});

test("a stale record answers 409 with both texts", async () => {
  await post(presence("seat-mic"), "secretariat", { ...first, actual: "absent" });
  const typed = { ...first, actual: "present", "away-i1": "yes" };
  const stale = await post(presence("seat-mic"), "secretariat2", typed);
  expect(stale.status).toBe(409);
  const page = await stale.text();
  expect(page).toMatch(/value="present"[^>]*checked/);
  expect(page).toMatch(/name="away-i1"[^>]*checked/);
  expect(page).toContain('name="version" value="1"');
  expect(await rows("SELECT actual FROM attendance")).toEqual([{ actual: "absent" }]);
  expect(await rows("SELECT * FROM item_absence")).toEqual([]);
});

test("only the secretariat records", async () => {
  for (const who of ["member", "aide", "coordinator", "auditor"] as const) {
    expect((await get(presence("seat-mhlw"), who)).status).toBe(403);
    const typed = { ...first, actual: "present" };
    expect((await post(presence("seat-mhlw"), who, typed)).status).toBe(403);
    expect((await get(paths.ja.presences("m1"), who)).status).toBe(403);
    expect(
      (await post(paths.ja.presences("m1"), who, { "actual-seat-mhlw": "present" })).status,
    ).toBe(403);
  }
  expect((await get(presence("seat-mhlw"), "outsider")).status).toBe(404);
});

test("before the day, and once final, the page says why nothing can be recorded", async () => {
  await run(
    "UPDATE meeting SET state = 'announced', day = '2099-01-16', version = 3 WHERE id = 'm1'",
  );
  const page = await get(presence("seat-mic"), "secretariat");
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("から記録できます");
  const typed = { ...first, actual: "present" };
  expect((await post(presence("seat-mic"), "secretariat", typed)).status).toBe(422);
  await run(
    "UPDATE meeting SET state = 'finalized', day = '2026-01-16', version = 4 WHERE id = 'm1'",
  );
  expect((await post(presence("seat-mic"), "secretariat", typed)).status).toBe(422);
});

test("a form sent twice records once; a record is two round trips, its page one", async () => {
  const typed = { ...first, actual: "present", key: "0123456789abcdefghjk" };
  const { db, trips } = counted(env.DB);
  await post(presence("seat-mic"), "secretariat", typed, { db });
  expect(trips()).toBe(2);
  expect((await post(presence("seat-mic"), "secretariat", typed)).status).toBe(303);
  expect(await rows("SELECT name FROM event")).toEqual([{ name: "attendance.recorded" }]);
  const page = counted(env.DB);
  await get(presence("seat-mic"), "secretariat", { db: page.db });
  expect(page.trips()).toBe(1);
});

test("a record is heard by nobody", async () => {
  await post(presence("seat-mhlw"), "secretariat", { ...first, actual: "present" });
  expect(await rows("SELECT * FROM notification")).toEqual([]);
});

test("the list of attendance names who came in whose place, and leaves out the absent", async () => {
  await post(presence("seat-meti"), "secretariat", {
    ...first,
    actual: "proxy",
    proxyTitle: "経済産業大臣政務官",
    proxyName: "印　太郎",
  });
  await post(presence("seat-mlit"), "secretariat", { ...first, actual: "absent" });
  const page = await (await get(list, "auditor")).text();
  const paper = page.slice(page.indexOf('<article class="document'));
  expect(paper).toContain("出席者名簿");
  expect(paper).toContain("経済産業副大臣（代理：経済産業大臣政務官 印　太郎）");
  expect(paper).not.toContain("髙橋　健");
  expect(paper).not.toContain("国土交通副大臣");
  expect(paper).toContain("（敬称略）");
});

test("the English page speaks English", async () => {
  const page = await (await get(paths.en.attendance("m1"), "auditor")).text();
  expect(page).toContain("Quorum");
  expect(page).not.toContain("未回答");
});

test("a proxy of the roster is named as that person, who then reads the minutes; others are not offered", async () => {
  const typed = { ...first, actual: "proxy", proxyTitle: "都市局長", proxyName: "加藤　真理" };
  const asked = await post(presence("seat-mlit"), "secretariat", {
    ...typed,
    proxyPersonId: "no-such-person",
  });
  expect(asked.status).toBe(422);
  await post(presence("seat-mlit"), "secretariat", { ...typed, proxyPersonId: "person-adm-mlit" });
  const person = rows("SELECT proxy_person_id AS id FROM attendance");
  expect(await person).toEqual([{ id: "person-adm-mlit" }]);
  await post(presence("seat-mlit"), "secretariat", {
    ...typed,
    version: "1",
    actual: "present",
    proxyPersonId: "person-adm-mlit",
  });
  expect(await rows("SELECT proxy_person_id AS id FROM attendance")).toEqual([{ id: null }]);
});
