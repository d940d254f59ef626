import { env } from "cloudflare:workers";
import { beforeEach, expect, test, vi } from "vitest";
import { accountKey } from "../../src/accounts/throttle";
import { hashOf } from "../../src/accounts/tokens";
import { safePath } from "../../src/web/log";
import { addressOf, counted, get, post, rows, type Typed, type Who } from "../world";
import {
  enter,
  failuresOf,
  linkIn,
  password as forgotten,
  right,
  statusesOf,
  worldWithPasswords,
} from "./door";

beforeEach(worldWithPasswords);

const password = "改札を出ると、雨はもう上がっていた";
const chosen = { password, repeated: password };

const offer = (whose: Who = "member", typed: Typed = {}, db = env.DB) =>
  post(`/desk/accounts/${whose}/password-reset`, "admin", { version: "1", ...typed }, { db });
const lives = async (who: Who) => (await get("/desk/account", who)).status === 200;
const eventNames = async () =>
  (await rows<{ name: string }>("SELECT name FROM event ORDER BY id")).map(({ name }) => name);

test("a link is shown to the administrator once, and only its hash is kept", async () => {
  const { db, trips } = counted(env.DB);
  const response = await offer("member", {}, db);
  expect([response.status, trips()]).toEqual([200, 2]);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  const link = await linkIn(response);
  expect(link).toMatch(/^\/password-reset\/[\w-]{43}$/);
  const token = link.slice("/password-reset/".length);
  const [kept] = await rows("SELECT * FROM password_reset");
  expect(kept).toMatchObject({
    token_hash: hashOf(token),
    account_id: "member",
    offered_by: "admin",
  });
  const everything = [
    kept,
    await rows("SELECT * FROM event"),
    await rows("SELECT * FROM form_key"),
  ];
  expect(JSON.stringify(everything)).not.toContain(token);
  const page = await (await get("/desk/accounts/member", "admin")).text();
  expect(page).not.toContain(token);
  expect(page).toContain("memberさんさんのパスワード再設定のリンクを発行しました");
  expect(await lives("member")).toBe(true);
});

test("it leads to a new password, which ends every session and the limit on sign-ins", async () => {
  await env.DB.prepare(
    "INSERT INTO sign_in_throttle (id, failures, last_at) VALUES (?, 100, '2026-01-01')",
  )
    .bind(accountKey(addressOf("member"), false))
    .run();
  const link = await linkIn(await offer());
  const { db, trips } = counted(env.DB);
  const page = await (await get(link, undefined, { db })).text();
  expect(trips()).toBe(1);
  for (const text of ["memberさん", addressOf("member")]) expect(page).toContain(text);
  const response = await post(link, undefined, chosen, { db });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/sign-in"]);
  expect(trips()).toBe(3);
  expect(response.headers.getSetCookie().join()).not.toContain("__Host-session");
  expect(await rows("SELECT id FROM session WHERE account_id = 'member'")).toEqual([]);
  expect(await lives("admin")).toBe(true);
  expect(await failuresOf()).toEqual([]);
  expect((await enter({ ...right, password: forgotten })).status).toBe(422);
  expect((await enter({ ...right, password })).status).toBe(303);
  expect((await eventNames()).slice(0, 2)).toEqual([
    "account.resetOffered",
    "account.passwordReset",
  ]);
  expect(JSON.stringify(await rows("SELECT * FROM event"))).not.toContain(password);
});

test("it works once, also when it is used twice in the same moment", async () => {
  const link = await linkIn(await offer());
  const answers = await Promise.all([post(link, undefined, chosen), post(link, undefined, chosen)]);
  expect(statusesOf(answers)).toEqual([303, 404]);
  expect(await eventNames()).toEqual(["account.resetOffered", "account.passwordReset"]);
});

const answer = async (link: string) => {
  const response = await get(link);
  const body = (await response.text()).replaceAll(link, "LINK");
  return { status: response.status, body };
};

test("unknown, used, replaced and expired links answer alike", async () => {
  const replaced = await linkIn(await offer());
  const used = await linkIn(await offer("member", { version: "2" }));
  const unknown = await answer("/password-reset/unknown");
  expect(unknown.status).toBe(404);
  expect(unknown.body).toContain("このリンクは使えません");
  expect(await answer(replaced)).toEqual(unknown);
  await post(used, undefined, chosen);
  expect(await answer(used)).toEqual(unknown);

  const late = await linkIn(await offer("member", { version: "3" }));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 - 5000 });
  try {
    expect((await get(late)).status).toBe(200);
    vi.setSystemTime(Date.now() + 5000);
    expect(await answer(late)).toEqual(unknown);
    expect((await post(late, undefined, chosen)).status).toBe(404);
  } finally {
    vi.useRealTimers();
  }
});

const state = (to: string, version: string) =>
  post("/desk/accounts/member/state", "admin", { to, version });

test("suspension ends the link, and restoring the account does not bring it back", async () => {
  const link = await linkIn(await offer());
  await state("suspended", "2");
  expect((await post(link, undefined, chosen)).status).toBe(404);
  await state("active", "3");
  expect((await post(link, undefined, chosen)).status).toBe(404);
});

test("an account suspended by any other way lets nobody in either", async () => {
  const link = await linkIn(await offer());
  await rows("UPDATE account SET state = 'suspended', version = version + 1 WHERE id = 'member'");
  expect((await get(link)).status).toBe(404);
  expect((await post(link, undefined, chosen)).status).toBe(404);
});

test("whoever remembers the password and changes it ends the link", async () => {
  const link = await linkIn(await offer());
  const typed = { current: forgotten, ...chosen };
  expect((await post("/desk/account/password", "member", typed)).status).toBe(303);
  expect((await get(link)).status).toBe(404);
});

test.each([
  ["a suspended account", "suspended", "停止中のアカウント"],
  ["oneself", "admin", "自分のアカウント"],
] as const)("no link is made for %s", async (_, whose, why) => {
  const response = await offer(whose);
  expect(response.status).toBe(422);
  expect(await response.text()).toContain(why);
  expect(await rows("SELECT id FROM password_reset")).toEqual([]);
  expect(await (await get(`/desk/accounts/${whose}`, "admin")).text()).not.toContain(
    "password-reset",
  );
});

test("an older state of the account makes no link", async () => {
  await offer();
  expect((await offer()).status).toBe(409);
  expect(await rows("SELECT id FROM password_reset")).toHaveLength(1);
});

test("the link's secret is not written down", () => {
  for (const lang of ["", "/en"])
    expect(safePath(`${lang}/password-reset/secret`)).toBe(`${lang}/password-reset/…`);
});

test("the person hears of it", async () => {
  await offer();
  expect(await rows("SELECT account_id FROM notification")).toEqual([{ account_id: "member" }]);
});

test("a weak password is answered beside the field and uses nothing up", async () => {
  const link = await linkIn(await offer());
  const weak = await post(link, undefined, { password: "member-member-member", repeated: "" });
  expect(weak.status).toBe(422);
  const page = await weak.text();
  expect(page).toContain('href="#field-password"');
  expect(page).toContain('href="#field-repeated"');
  expect(await lives("member")).toBe(true);
  expect((await post(link, undefined, chosen)).status).toBe(303);
});

test("the door and the invitation of somebody who has an account point the way", async () => {
  expect(await (await get("/sign-in")).text()).toContain("再設定のリンクを依頼してください");
  const asked = { name: "構成員", email: addressOf("member"), role: "auditor" };
  const taken = await post("/desk/accounts/invite", "admin", asked);
  expect(taken.status).toBe(422);
  expect(await taken.text()).toContain("パスワード再設定のリンク");
});
