import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Who, counted, get, post, rows, world } from "../../world";
import { edit, run, standing } from "./steps";

const confirm = paths.ja.minutesConfirm("m0");
const stored = () =>
  rows(
    "SELECT id, state, text_number, answered_by, answered_as, version FROM confirmation ORDER BY id",
  );

beforeEach(world);

test("an aide confirms all remarks of the seat with one button, and it is told who and as whom", async () => {
  const page = await (await get(confirm, "aide")).text();
  expect(page).toContain("全て修正なし");
  expect(page).toContain('name="seen" value="rk1:1"');
  const sent = await post(confirm, "aide", { seen: "rk1:1" });
  expect([sent.status, sent.headers.get("location")]).toEqual([303, confirm]);
  expect(await stored()).toMatchObject([
    { id: "rk1", state: "confirmed", text_number: 1, answered_by: "aide", answered_as: "aide" },
    { id: "rk2", state: "pending", text_number: null },
  ]);
  const after = await (await get(confirm, "aide")).text();
  expect(after).not.toContain("だけを確認してください");
  expect(after).toContain("全て確認が済んでいます");
  expect(after).toContain("aideさん（補佐）");
});

test("the whole is there, and only one's own is to act on", async () => {
  const page = await (await get(confirm, "member")).text();
  expect(page).toContain("実施方針について説明があった。");
  expect(page).toContain("相談窓口を６か所に増やす。");
  expect(page.match(/remark-own/g)).toHaveLength(1);
  expect(page).not.toContain("rk1:1");
});

test("what a proxy said is not called the holder's own, nor what the holder said the aide's", async () => {
  const own = await (await get(confirm, "member")).text();
  expect(own).toContain("あなたの発言だけを確認してください");
  await run(`INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title, proxy_name)
    VALUES ('a', 'm0', 'seat-mhlw', 'proxy', '厚生労働大臣政務官', '代理　花子')`);
  await run("UPDATE remark SET is_proxy = 1, version = version + 1 WHERE id = 'rk2'");
  const page = await (await get(confirm, "member")).text();
  expect(page).toContain("当時の厚生労働副大臣代理：厚生労働大臣政務官（代理　花子）の発言");
  expect(page).not.toContain("あなたの発言");
  const aides = await (await get(confirm, "aide")).text();
  expect(aides).toContain("総務副大臣（佐藤　一郎）の発言だけを");
  expect(aides).not.toMatch(/当時の|あなたの発言/);
});

test("a remark named twice in a form is one in the record", async () => {
  await post(confirm, "member", { seen: "rk2:1,rk2:1" });
  const [event] = await rows("SELECT detail FROM event WHERE name = 'minutes.confirmed'");
  expect(JSON.parse(String(event?.["detail"]))).toMatchObject({ count: "1" });
});

describe("who may confirm what was said from a seat", () => {
  const may: [Who, string, number][] = [
    ["member", "rk2", 303],
    ["member", "rk1", 403],
    ["aide", "rk1", 303],
    ["aide", "rk2", 403],
    ["secretariat", "rk1", 303],
    ["secretariat", "rk2", 303],
    ["auditor", "rk1", 403],
    ["coordinator", "rk2", 404],
    ["editor", "rk1", 404],
    ["admin", "rk1", 404],
    ["outsider", "rk1", 404],
  ];
  test.each(may)("%s, %s: %i", async (who, id, status) => {
    expect((await post(confirm, who, { seen: `${id}:1` })).status).toBe(status);
    expect(await standing(id)).toBe(status === 303 ? "confirmed" : "pending");
  });
  test("one remark that is not one's own spoils the form: nothing of it is taken", async () => {
    expect((await post(confirm, "member", { seen: "rk2:1,rk1:1" })).status).toBe(403);
    expect(await standing("rk2")).toBe("pending");
  });
});

test("an answer that came by mail is recorded by the secretariat, and marked so", async () => {
  const seat = paths.ja.minutesConfirm("m0", "seat-mhlw");
  expect(await (await get(seat, "secretariat")).text()).toContain('value="rk2:1"');
  const sent = await post(confirm, "secretariat", { seen: "rk2:1", seat: "seat-mhlw" });
  expect(sent.headers.get("location")).toBe(seat);
  expect(await stored()).toMatchObject([{}, { answered_as: "secretariat" }]);
  expect(await (await get(confirm, "member")).text()).toContain("事務局が代わりに記録");
  expect((await get(seat, "member")).status).toBe(403);
});

test("a remark that is not there, or nobody's, answers 404; a form without any is refused", async () => {
  for (const seen of ["none:1", "rk3:1"])
    expect((await post(confirm, "secretariat", { seen })).status).toBe(404);
  expect((await post(confirm, "member", {})).status).toBe(422);
});

test("before the draft is sent, and once it is settled, it says so", async () => {
  await run("UPDATE minutes SET state = 'drafting', version = version + 1");
  expect(await (await get(confirm, "member")).text()).toContain("まだ発言者に送られていません");
  expect((await post(confirm, "member", { seen: "rk2:1" })).status).toBe(422);
  await run("UPDATE minutes SET state = 'settled', version = version + 1");
  expect(await (await post(confirm, "member", { seen: "rk2:1" })).text()).toContain("確定している");
  expect(await (await get(confirm, "member")).text()).not.toContain("修正なし</button>");
  expect(await standing("rk2")).toBe("pending");
});

test("a text that changed meanwhile is shown with the difference, and asked about again", async () => {
  await edit("rk2", "相談窓口を７か所に増やす。");
  const stale = await post(confirm, "member", { seen: "rk2:1" });
  expect(stale.status).toBe(409);
  const page = await stale.text();
  expect(page).toContain("本文が変わりました");
  expect(page).toMatch(/<del>[^]*６[^]*<\/del>[^]*<ins>[^]*７[^]*<\/ins>/);
  expect(page).toContain('name="seen" value="rk2:2"');
  expect(await standing("rk2")).toBe("pending");
  expect((await post(confirm, "member", { seen: "rk2:2" })).status).toBe(303);
});

test("what changed after it was confirmed is asked about again, with what changed since", async () => {
  await post(confirm, "member", { seen: "rk2:1" });
  await edit("rk2", "相談窓口を７か所に増やす。");
  const page = await (await get(confirm, "member")).text();
  expect(page).toContain("再確認のお願い");
  expect(page).toContain("前に御覧になった後に変わったところ");
  expect(await (await get("/desk", "member")).text()).toContain("発言の確認");
  await post(confirm, "member", { seen: "rk2:2" });
  expect(await stored()).toMatchObject([{}, { state: "confirmed", text_number: 2 }]);
});

test("confirming again what is confirmed says by whom it was", async () => {
  await post(confirm, "aide", { seen: "rk1:1" });
  const again = await post(confirm, "secretariat", { seen: "rk1:1" });
  expect([again.status, (await again.text()).includes("aideさん")]).toEqual([422, true]);
});

test("of two answers at the same moment one is told", async () => {
  const both = await Promise.all([
    post(confirm, "aide", { seen: "rk1:1" }),
    post(confirm, "secretariat", { seen: "rk1:1" }),
  ]);
  const codes = both.map(({ status }) => status).toSorted((a, b) => a - b);
  expect([303, codes[1]]).toEqual(codes);
  expect([409, 422]).toContain(codes[1]);
  expect(await rows("SELECT 1 FROM event WHERE name = 'minutes.confirmed'")).toHaveLength(1);
});

test("an answer to a text that is edited in the same moment is not taken", async () => {
  await env.DB.prepare(
    "CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN UPDATE remark SET number = 2, version = version + 1 WHERE id = 'rk2'; END",
  ).run();
  expect((await post(confirm, "member", { seen: "rk2:1" })).status).toBe(409);
  expect(await standing("rk2")).toBe("pending");
  expect(await rows("SELECT 1 FROM event")).toEqual([]);
});

test("an answer that comes as the minutes are settled is not taken", async () => {
  await env.DB.prepare(
    "CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN UPDATE minutes SET state = 'settled', version = version + 1 WHERE id = 'm0'; END",
  ).run();
  expect((await post(confirm, "member", { seen: "rk2:1" })).status).toBe(409);
  expect(await standing("rk2")).toBe("pending");
});

test("the page is one round trip, an answer two, whatever the length of the minutes", async () => {
  await run(`INSERT INTO remark (id, meeting_id, item_id, place, kind, seat_id, text)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
    SELECT 'x' || i, 'm0', 'held-1', 'D' || i, 'speech', iif(i % 2, 'seat-mic', 'seat-mhlw'), '発言' || i FROM n`);
  await run(`INSERT INTO confirmation (id, meeting_id, seat_id, state)
    SELECT id, meeting_id, seat_id, 'pending' FROM remark WHERE id LIKE 'x%'`);
  const { db, trips } = counted(env.DB);
  const page = await (await get(confirm, "member", { db })).text();
  expect(trips()).toBe(1);
  const seen = /name="seen" value="(rk2:1,[^"]+)"/.exec(page)?.[1] ?? "";
  expect(seen.split(",")).toHaveLength(151);
  const answer = counted(env.DB);
  expect((await post(confirm, "member", { seen }, { db: answer.db })).status).toBe(303);
  expect(answer.trips()).toBe(2);
  expect(
    await rows("SELECT seat_id, state, count(*) AS n FROM confirmation GROUP BY seat_id"),
  ).toEqual([
    { seat_id: "seat-mhlw", state: "confirmed", n: 151 },
    { seat_id: "seat-mic", state: "pending", n: 151 },
  ]);
});
