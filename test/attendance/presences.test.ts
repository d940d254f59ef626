import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths";
import { counted, get, post, rows, world } from "../world";

const list = paths.ja.attendance("m1");
const all = paths.ja.presences("m1");
const run = (text: string) => env.DB.prepare(text).run();
const recorded = () =>
  rows("SELECT seat_id, actual FROM attendance WHERE actual IS NOT NULL ORDER BY seat_id");
const events = () => rows("SELECT name FROM event ORDER BY id");

/** A seat's fields as a browser sends them. */
const seat = (id: string, version: number, actual: string, proxy: Record<string, string> = {}) => ({
  [`version-${id}`]: String(version),
  ...(actual && { [`actual-${id}`]: actual }),
  [`proxyTitle-${id}`]: proxy["title"] ?? "",
  [`proxyName-${id}`]: proxy["name"] ?? "",
  [`proxyPersonId-${id}`]: proxy["person"] ?? "",
});

beforeEach(async () => {
  await world();
  await run("UPDATE meeting SET state = 'held', day = '2026-01-16', version = 2 WHERE id = 'm1'");
  await run(`INSERT INTO attendance (id, meeting_id, seat_id, reply, proxy_title, proxy_name) VALUES
    ('r1', 'm1', 'seat-mic', 'present', '', ''), ('r2', 'm1', 'seat-meti', 'proxy', '経済産業大臣政務官', '印　太郎')`);
});

const asReplied = {
  ...seat("seat-mic", 1, "present"),
  ...seat("seat-meti", 1, "proxy", { title: "経済産業大臣政務官", name: "印　太郎" }),
  ...seat("seat-mhlw", 0, ""),
};

test("the page has every filled seat as replied, and leaves open whoever did not reply", async () => {
  await run("DELETE FROM assignment WHERE id = 'assignment-adm-cao'");
  const { db, trips } = counted(env.DB);
  const answer = await get(all, "secretariat", { db });
  expect([answer.status, trips()]).toEqual([200, 1]);
  const page = await answer.text();
  expect(page).toMatch(/name="actual-seat-mic" value="present" checked/);
  expect(page).toMatch(/name="actual-seat-meti" value="proxy" checked/);
  expect(page).toMatch(/name="proxyName-seat-meti" value="印　太郎"/);
  expect(page).toContain('name="actual-seat-mhlw"');
  expect(page).not.toMatch(/name="actual-seat-mhlw" value="[a-z]+" checked/);
  expect(page).not.toContain('name="actual-adm-cao"');
  expect(await (await get(list, "secretariat")).text()).toContain(`href="${all}"`);
});

test("whoever has no mark is marked as there by one button, what was typed stays, and nothing is recorded yet", async () => {
  const button = /<button[^>]*name="mark" value="rest"/;
  expect(await (await get(all, "secretariat")).text()).toMatch(button);
  const typed = { ...asReplied, ...seat("seat-mlit", 0, "absent"), mark: "rest" };
  const page = await (await post(all, "secretariat", typed)).text();
  expect(page).toMatch(/name="actual-seat-mic" value="present" checked/);
  expect(page).toMatch(/name="actual-seat-meti" value="proxy" checked/);
  expect(page).toMatch(/name="actual-seat-mlit" value="absent" checked/);
  expect(page).toMatch(/name="actual-seat-mhlw" value="present" checked/);
  expect(page).toMatch(/[０-９]名に「出席」の印を付けました/);
  expect(page).toContain("まだ記録していません");
  expect(page).not.toMatch(button);
  expect(await recorded()).toEqual([]);
  await run("UPDATE meeting SET format = 'online', version = 3 WHERE id = 'm1'");
  expect(await (await post(all, "secretariat", { mark: "rest" })).text()).toMatch(
    /name="actual-seat-mhlw" value="online" checked/,
  );
});

test("all seats are recorded at one stroke, in two trips, with an event for each that is new", async () => {
  const { db, trips } = counted(env.DB);
  const answer = await post(all, "secretariat", asReplied, { db });
  expect([answer.status, answer.headers.get("location"), trips()]).toEqual([303, list, 2]);
  expect(decodeURIComponent(answer.headers.get("set-cookie") ?? "")).toContain("２名の当日の出欠");
  expect(await recorded()).toEqual([
    { seat_id: "seat-meti", actual: "proxy" },
    { seat_id: "seat-mic", actual: "present" },
  ]);
  await post(all, "secretariat", {
    ...seat("seat-mic", 2, "present"),
    ...seat("seat-meti", 2, "proxy", { title: "経済産業大臣政務官", name: "別の　人" }),
    ...seat("seat-mhlw", 0, "absent"),
  });
  expect(await rows("SELECT seat_id, version FROM attendance ORDER BY seat_id")).toEqual([
    { seat_id: "seat-meti", version: 3 },
    { seat_id: "seat-mhlw", version: 1 },
    { seat_id: "seat-mic", version: 2 },
  ]);
  expect(await events()).toHaveLength(4);
  expect(await rows("SELECT * FROM notification")).toEqual([]);
});

test("what two people record at once is lost by neither", async () => {
  await post(all, "secretariat", seat("seat-mic", 1, "absent"));
  const stale = await post(all, "secretariat2", {
    ...seat("seat-mic", 1, "present"),
    ...seat("seat-mhlw", 0, "online"),
  });
  expect(stale.status).toBe(409);
  expect(await recorded()).toEqual([{ seat_id: "seat-mic", actual: "absent" }]);
  const page = await stale.text();
  expect(page).toMatch(/name="actual-seat-mic" value="present" checked/);
  expect(page).toMatch(/name="actual-seat-mhlw" value="online" checked/);
  expect(page.match(/class="stored"/g)).toHaveLength(1);
  expect(page).toContain('name="version-seat-mic" value="2"');
  await post(all, "secretariat2", {
    ...seat("seat-mic", 2, "absent"),
    ...seat("seat-mhlw", 0, "online"),
  });
  expect(await recorded()).toEqual([
    { seat_id: "seat-mhlw", actual: "online" },
    { seat_id: "seat-mic", actual: "absent" },
  ]);
  expect(await events()).toHaveLength(2);
});

test("a seat that another person recorded alike, or that is left open, stands in nobody's way", async () => {
  await post(all, "secretariat", {
    ...seat("seat-mic", 1, "absent"),
    ...seat("adm-cao", 0, "absent"),
  });
  const answer = await post(all, "secretariat2", {
    ...seat("seat-mic", 1, "absent"),
    ...seat("adm-cao", 0, ""),
    ...seat("seat-mhlw", 0, "online"),
  });
  expect(answer.status).toBe(303);
  expect(await recorded()).toHaveLength(3);
});

test("a proxy without a name is asked for beside the seat, and nothing is recorded", async () => {
  const answer = await post(all, "secretariat", {
    ...asReplied,
    ...seat("seat-mhlw", 0, "proxy", { title: "厚生労働大臣政務官", person: "no-such-person" }),
  });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain("厚生労働副大臣：代理者の氏名");
  expect(page).toContain('id="field-proxyName-seat-mhlw-error"');
  expect(page).toMatch(/name="actual-seat-mic" value="present" checked/);
  expect(await recorded()).toEqual([]);
});

test("a proxy recorded long ago without a name stands in nobody's way while it is left alone", async () => {
  await run(`INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title) VALUES
    ('r3', 'm1', 'seat-mlit', 'proxy', '国土交通大臣政務官')`);
  const old = seat("seat-mlit", 1, "proxy", { title: "国土交通大臣政務官" });
  const answer = await post(all, "secretariat", { ...old, ...seat("seat-mhlw", 0, "online") });
  expect(answer.status).toBe(303);
  expect(await events()).toHaveLength(1);
  const other = seat("seat-mlit", 1, "proxy", { title: "国土交通事務次官" });
  expect((await post(all, "secretariat", other)).status).toBe(422);
});

test("times and items that a seat was away for stay as recorded, and go with the absent", async () => {
  await post(paths.ja.presence("m1", "seat-mic"), "secretariat", {
    version: "1",
    actual: "present",
    proxyTitle: "",
    proxyName: "",
    arrived: "16:40",
    departed: "",
    "away-i1": "yes",
  });
  await post(all, "secretariat", seat("seat-mic", 2, "online"));
  expect(await rows("SELECT actual, arrived FROM attendance WHERE id = 'r1'")).toEqual([
    { actual: "online", arrived: "16:40" },
  ]);
  expect(await rows("SELECT item_id FROM item_absence")).toEqual([{ item_id: "i1" }]);
  await post(all, "secretariat", seat("seat-mic", 3, "absent"));
  expect(await rows("SELECT actual, arrived FROM attendance WHERE id = 'r1'")).toEqual([
    { actual: "absent", arrived: null },
  ]);
  expect(await rows("SELECT item_id FROM item_absence")).toEqual([]);
});

test("with nothing new the page says so; before the day it says from when", async () => {
  const answer = await post(all, "secretariat", seat("seat-mhlw", 0, ""));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("記録することがありません");
  await run(
    "UPDATE meeting SET state = 'announced', day = '2099-01-16', version = 3 WHERE id = 'm1'",
  );
  const early = await get(all, "secretariat");
  expect(early.status).toBe(200);
  expect(await early.text()).toContain("から記録できます");
  expect((await post(all, "secretariat", asReplied)).status).toBe(422);
  expect(await recorded()).toEqual([]);
});

test("where the charter allows no proxies none is offered or taken", async () => {
  await run("UPDATE charter SET proxy_allowed = 0, version = version + 1");
  expect(await (await get(all, "secretariat")).text()).not.toContain('value="proxy"');
  expect((await post(all, "secretariat", asReplied)).status).toBe(422);
  expect(await recorded()).toEqual([]);
});
