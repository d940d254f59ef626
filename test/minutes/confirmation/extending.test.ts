import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Typed, type Who, counted, get, post, rows, world } from "../../world";
import { between } from "../../world/between";
import { run } from "./steps";

const all = paths.ja.minutesStep("m0", "due");
const board = paths.ja.minutesBoard("m0");
const everySeat = "seat-mic:0,seat-mhlw:0";
const typed: Typed = {
  seen: everySeat,
  days: "3",
  time: "12:00",
  reason: "国会の日程のため",
};

beforeEach(world);
beforeEach(() => run("UPDATE minutes SET due = '2024-03-29T08:00:00.000Z', version = version + 1"));

const dues = () =>
  rows("SELECT seat_id, due, extension_reason FROM confirmation_seat ORDER BY seat_id");
const events = () =>
  rows("SELECT json_extract(detail, '$.count') AS count FROM event WHERE name LIKE '%extended%'");

test("all that have not answered get more time by one form from the board, and are told", async () => {
  expect(await (await get(board, "secretariat")).text()).toContain("未確認の２席の期限を延ばす");
  expect(await (await get(all, "secretariat")).text()).toContain(`value="${everySeat}"`);
  expect((await post(all, "secretariat", typed)).headers.get("location")).toBe(board);
  const due = expect.stringMatching(/T03:00:00\.000Z$/);
  expect(await dues()).toEqual([
    { seat_id: "seat-mhlw", due, extension_reason: typed["reason"] },
    { seat_id: "seat-mic", due, extension_reason: typed["reason"] },
  ]);
  expect(await events()).toEqual([{ count: "2" }]);
  expect(await rows("SELECT account_id FROM notification ORDER BY account_id")).toEqual([
    { account_id: "aide" },
    { account_id: "member" },
  ]);
  expect(await (await get("/desk", "aide")).text()).toContain("あと３営業日");
});

test("whoever has answered, or has more time already, is left as they are", async () => {
  await post(paths.ja.minutesConfirm("m0"), "aide", { seen: "rk1:1" });
  await run(`INSERT INTO confirmation_seat (id, meeting_id, seat_id, due)
    VALUES ('m0-seat-mhlw', 'm0', 'seat-mhlw', '2099-01-01T00:00:00.000Z')`);
  const one = { ...typed, seen: "seat-mhlw:1" };
  const none = await post(all, "secretariat", one);
  expect([none.status, (await none.text()).includes("今の期限より後の期限")]).toEqual([422, true]);
  await run("UPDATE confirmation_seat SET due = '2024-03-30T00:00:00.000Z', version = version + 1");
  expect((await post(all, "secretariat", { ...one, seen: "seat-mhlw:2" })).status).toBe(303);
  expect(await dues()).toMatchObject([{ seat_id: "seat-mhlw" }]);
});

test("a reason is needed, and the seats as they were seen", async () => {
  expect((await post(all, "secretariat", { ...typed, reason: "" })).status).toBe(422);
  await post(paths.ja.minutesConfirm("m0"), "aide", { seen: "rk1:1" });
  expect((await post(all, "secretariat", typed)).status).toBe(409);
  await post(paths.ja.minutesConfirm("m0"), "member", { seen: "rk2:1" });
  expect((await get(all, "secretariat")).status).toBe(422);
  expect(await dues()).toEqual([]);
});

test.each([
  ["secretariat2", 303],
  ["member", 403],
  ["aide", 403],
  ["auditor", 403],
  ["coordinator", 404],
  ["outsider", 404],
] satisfies [Who, number][])("%s: %i", async (who, status) => {
  expect((await post(all, who, typed)).status).toBe(status);
  expect((await get(all, who)).status).toBe(status === 303 ? 200 : status);
});

const settle = () => run("UPDATE minutes SET state = 'settled', version = version + 1");

test("of two at the same moment one is taken, and none once the minutes are settled", async () => {
  const single = paths.ja.confirmationDue("m0", "seat-mic");
  const first = () => post(single, "secretariat2", { ...typed, seen: "seat-mic:0" });
  const late = await post(all, "secretariat", typed, { db: between(env.DB, first) });
  expect(late.status).toBe(409);
  expect(await dues()).toMatchObject([{ seat_id: "seat-mic" }]);
  const now = { ...typed, seen: "seat-mic:1,seat-mhlw:0", days: "4" };
  const after = await post(all, "secretariat", now, { db: between(env.DB, settle) });
  expect(after.status).toBe(409);
  expect(await dues()).toHaveLength(1);
});

test("the page is one round trip, the extension two", async () => {
  const reading = counted(env.DB);
  await get(all, "secretariat", { db: reading.db });
  const writing = counted(env.DB);
  await post(all, "secretariat", typed, { db: writing.db });
  expect([reading.trips(), writing.trips()]).toEqual([1, 2]);
});

test("only days are offered that give somebody more time, a week later than now chosen first", async () => {
  await post(all, "secretariat", typed);
  const page = await (await get(paths.ja.confirmationDue("m0", "seat-mic"), "secretariat")).text();
  expect(page).not.toContain('<option value="2"');
  expect(page).toContain('<option value="3"');
  expect(page).toMatch(/<option value="7" selected/);
});
