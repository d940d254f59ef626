import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths";
import { type Who, counted, get, post, rows, world } from "../world";

const reply = (seat: string) => paths.ja.reply("m1", seat);
const list = paths.ja.attendance("m1");
const proxy = { reply: "proxy", proxyTitle: "経済産業大臣政務官", proxyName: "印　太郎" };
const first = { version: "0", proxyTitle: "", proxyName: "" };
const stored = () =>
  rows("SELECT seat_id, reply, proxy_title, proxy_name, replied_by, version FROM attendance");
const run = (text: string) => env.DB.prepare(text).run();

beforeEach(world);

test("a member replies for the own seat, changes the reply, and it is told who did", async () => {
  const sent = await post(reply("seat-mhlw"), "member", { ...first, reply: "online" });
  expect([sent.status, sent.headers.get("location")]).toEqual([303, list]);
  await post(reply("seat-mhlw"), "member", { ...proxy, version: "1" });
  expect(await stored()).toEqual([
    {
      seat_id: "seat-mhlw",
      reply: "proxy",
      proxy_title: proxy.proxyTitle,
      proxy_name: proxy.proxyName,
      replied_by: "member",
      version: 2,
    },
  ]);
  const page = await (await get(list, "coordinator")).text();
  expect(page).toContain("（代理：経済産業大臣政務官 印　太郎）");
  expect(page).toContain("memberさん");
});

test("another answer than a proxy forgets the proxy", async () => {
  await post(reply("seat-mhlw"), "member", { ...proxy, version: "0" });
  await post(reply("seat-mhlw"), "member", { ...proxy, reply: "absent", version: "1" });
  expect(await stored()).toMatchObject([{ reply: "absent", proxy_title: "", proxy_name: "" }]);
});

describe("who may reply for a seat", () => {
  const may: [Who, string, number][] = [
    ["member", "seat-mhlw", 303],
    ["member", "seat-meti", 403],
    ["aide", "seat-mic", 303],
    ["aide", "seat-mhlw", 403],
    ["secretariat", "adm-cao", 303],
    ["coordinator", "seat-mhlw", 403],
    ["editor", "adm-mic", 403],
    ["auditor", "seat-mhlw", 403],
    ["outsider", "seat-mhlw", 404],
  ];
  test.each(may)("%s for %s answers %i", async (who, seat, status) => {
    const typed = { ...first, reply: "present" };
    expect((await post(reply(seat), who, typed)).status).toBe(status);
    expect((await get(reply(seat), who)).status).toBe(status === 303 ? 200 : status);
    expect(await stored()).toHaveLength(status === 303 ? 1 : 0);
  });
});

test("seats and meetings that are not there answer 404", async () => {
  expect((await get(reply("nobody"), "secretariat")).status).toBe(404);
  expect((await get(paths.ja.attendance("nothing"), "secretariat")).status).toBe(404);
  expect((await get(paths.ja.reply("nothing", "seat-mic"), "secretariat")).status).toBe(404);
});

test("a proxy without post and name keeps what was typed and says what is missing", async () => {
  const typed = { ...first, reply: "proxy", proxyName: "印　太郎" };
  const answer = await post(reply("seat-mhlw"), "member", typed);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('id="field-proxyTitle-error"');
  expect(page).toContain("印　太郎");
  expect(await stored()).toEqual([]);
});

test("no answer chosen is a fault", async () => {
  expect((await post(reply("seat-mhlw"), "member", first)).status).toBe(422);
});

test("where the charter allows no proxies none is offered and none is taken", async () => {
  await run("UPDATE charter SET proxy_allowed = 0, version = version + 1");
  expect(await (await get(reply("seat-mhlw"), "member")).text()).not.toContain('value="proxy"');
  const answer = await post(reply("seat-mhlw"), "member", { ...proxy, version: "0" });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("代理出席を認めていません");
});

test("the charter in force on the meeting's day decides, not a later one", async () => {
  await run(
    `INSERT INTO charter (id, body_id, number, title, text, valid_from, proxy_allowed)
      VALUES ('later', 'council', 2, '新要綱', '', '2027-01-16', 0)`,
  );
  expect((await post(reply("seat-mhlw"), "member", { ...proxy, version: "0" })).status).toBe(303);
  await run("UPDATE charter SET valid_from = '2027-01-15', version = 2 WHERE id = 'later'");
  expect((await post(reply("seat-mhlw"), "member", { ...proxy, version: "1" })).status).toBe(422);
});

test("after the deadline a member is told whom to ask, and the secretariat records on behalf", async () => {
  await run(`UPDATE meeting SET reply_due = '2020-01-08T08:00:00.000Z', contact = '内線 1234',
    version = 2 WHERE id = 'm1'`);
  const page = await (await get(reply("seat-mhlw"), "member")).text();
  expect(page).toContain("内線 1234");
  expect(page).not.toContain("出欠を回答する</button>");
  const typed = { ...first, reply: "present" };
  expect((await post(reply("seat-mhlw"), "member", typed)).status).toBe(422);
  expect((await post(reply("seat-mhlw"), "secretariat", typed)).status).toBe(303);
});

test("a vacant seat is shown as 空席 and takes no reply", async () => {
  await run(`UPDATE assignment SET valid_to = '2027-01-01', version = 2
    WHERE id = 'assignment-seat-mhlw'`);
  expect(await (await get(list, "secretariat")).text()).toContain("空席");
  const typed = { ...first, reply: "present" };
  expect((await post(reply("seat-mhlw"), "secretariat", typed)).status).toBe(422);
});

test("a stale reply answers 409 with both texts, and saving again saves it", async () => {
  await post(reply("seat-mic"), "aide", { ...first, reply: "present" });
  const stale = await post(reply("seat-mic"), "secretariat", { ...proxy, version: "0" });
  expect(stale.status).toBe(409);
  const page = await stale.text();
  expect(page).toContain(proxy.proxyName);
  expect(page).toContain('name="version" value="1"');
  expect(await stored()).toMatchObject([{ reply: "present", version: 1 }]);
  await post(reply("seat-mic"), "secretariat", { ...proxy, version: "1" });
  expect(await stored()).toMatchObject([{ reply: "proxy", version: 2 }]);
});

test("of two first replies at the same moment one is told", async () => {
  const typed = { ...first, reply: "present" };
  const both = await Promise.all([
    post(reply("seat-mic"), "aide", typed),
    post(reply("seat-mic"), "secretariat", typed),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  expect(await stored()).toHaveLength(1);
});

test("a second row for a seat is refused by the database itself", async () => {
  const insert = "INSERT INTO attendance (id, meeting_id, seat_id) VALUES (?, 'm1', 'seat-mic')";
  await env.DB.prepare(insert).bind("a").run();
  await expect(env.DB.prepare(insert).bind("b").run()).rejects.toThrow("stale: attendance");
});

test("a form sent twice replies once", async () => {
  const typed = { ...first, reply: "present", key: "0123456789abcdefghjk" };
  const both = [
    await post(reply("seat-mic"), "aide", typed),
    await post(reply("seat-mic"), "aide", typed),
  ];
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect(await rows("SELECT name FROM event")).toEqual([{ name: "attendance.replied" }]);
});

test("a page is one round trip, a reply two", async () => {
  for (const path of [list, reply("seat-mic")]) {
    const { db, trips } = counted(env.DB);
    expect((await get(path, "secretariat", { db })).status).toBe(200);
    expect(trips()).toBe(1);
  }
  const { db, trips } = counted(env.DB);
  await post(reply("seat-mic"), "aide", { ...first, reply: "present" }, { db });
  expect(trips()).toBe(2);
});

test("the aide's reply is heard by the secretariat and by who holds the seat, not by others", async () => {
  await run(`INSERT INTO account (id, person_id, name, email, email_key, created_at)
    VALUES ('holder', 'person-seat-mic', '佐藤', 'h@example.go.jp', 'h@example.go.jp', '2026-04-01')`);
  await post(reply("seat-mic"), "aide", { ...first, reply: "present" });
  expect(await rows("SELECT account_id FROM notification ORDER BY account_id")).toEqual([
    { account_id: "holder" },
    { account_id: "secretariat" },
    { account_id: "secretariat2" },
  ]);
});

test("strangers see neither attendance nor proxies", async () => {
  await post(reply("seat-mhlw"), "member", { ...proxy, version: "0" });
  expect((await get(list)).status).toBe(303);
  for (const path of ["/", "/meetings", "/meetings/17", "/roster"])
    expect(await (await get(path)).text()).not.toContain(proxy.proxyName);
  expect((await get(list, "outsider")).status).toBe(404);
});
