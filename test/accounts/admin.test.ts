import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { accountKey } from "../../src/accounts/throttle";
import {
  addressOf,
  counted,
  everybody,
  get,
  post,
  rows,
  type Typed,
  type Who,
  world,
} from "../world";
import { cookieIn, statusesOf } from "./door";

beforeEach(world);

const at = (who: Who, rest = "") => `/desk/accounts/${who}${rest}`;
const act = (path: string, typed: Typed = {}, db = env.DB) =>
  post(path, "admin", { version: "1", ...typed }, { db });
const lives = async (who: Who) => (await get("/desk/account", who)).status === 200;

test("administrators see who has which role, in one round trip", async () => {
  const { db, trips } = counted(env.DB);
  const page = await (await get("/desk/accounts", "admin", { db })).text();
  expect(trips()).toBe(1);
  for (const who of everybody) expect(page).toContain(addressOf(who));
  for (const role of [
    "事務局（総務省）",
    "府省窓口（厚生労働省）",
    "課室担当（情報流通行政局）",
    "構成員（厚労省　厚生労働副大臣）",
    "構成員補佐（総務省　総務副大臣）",
    "停止中",
  ])
    expect(page).toContain(role);
});

test("a role is told of those who have it, and of nobody else", async () => {
  const page = await (await get("/desk/accounts", "admin")).text();
  expect(page.match(/構成員（/g)).toHaveLength(1);
  expect(page.match(/利用者管理<\/td>/g)).toHaveLength(1);
  for (const who of ["aide", "outsider"] as const) {
    const own = await (await get(at(who), "admin")).text();
    expect(own).not.toContain("構成員（");
  }
});

test("the list goes on from page to page without repeating anybody", async () => {
  await env.DB.batch(
    Array.from({ length: 60 }, (_, i) =>
      env.DB.prepare(
        "INSERT INTO account (id, name, email, email_key, created_at) VALUES (?1, '同姓同名', ?1, ?1, '')",
      ).bind(`x${i}`),
    ),
  );
  const seen: string[] = [];
  for (let next = "/desk/accounts"; next !== "";) {
    const page = await (await get(next, "admin")).text();
    seen.push(
      ...[...page.matchAll(/href="\/desk\/accounts\/([a-z0-9]+)"/g)]
        .map(([, id]) => id ?? "")
        .filter((id) => id !== "invite"),
    );
    next = /href="(\/desk\/accounts\?after=[^"]+)"/.exec(page)?.[1] ?? "";
  }
  expect(seen).toHaveLength(70);
  expect(new Set(seen).size).toBe(70);
});

const others = everybody.filter((who) => who !== "admin" && who !== "suspended");
test.each(others)("%s finds no account pages, and a refusal changes nothing", async (who) => {
  const pages = ["/desk/accounts", "/desk/accounts/invite", at("member")];
  const forms = [
    "/desk/accounts/invite",
    at("member", "/state"),
    at("member", "/grants"),
    at("member", "/unlock"),
    at("member", "/password-reset"),
    at("aide", "/grants/grant-aide/end"),
  ];
  const answers = await Promise.all([
    ...pages.map((path) => get(path, who)),
    ...forms.map((path) => post(path, who, { version: "1" })),
  ]);
  expect(new Set(statusesOf(answers))).toEqual(new Set([404]));
  expect(await rows("SELECT id FROM event")).toEqual([]);
  expect(await rows("SELECT id FROM account WHERE version > 1")).toEqual([]);
});

test("an account that does not exist answers as a page that does not", async () => {
  expect((await get("/desk/accounts/nobody", "admin")).status).toBe(404);
  expect((await act("/desk/accounts/nobody/state")).status).toBe(404);
});

test("suspending ends every session at once; restoring lets the person sign in again", async () => {
  const { db, trips } = counted(env.DB);
  const response = await act(at("aide", "/state"), { to: "suspended" }, db);
  expect([response.status, trips()]).toEqual([303, 2]);
  expect(await lives("aide")).toBe(false);
  expect(await rows("SELECT id FROM session WHERE account_id = 'aide'")).toEqual([]);
  expect((await act(at("aide", "/state"), { to: "active", version: "2" })).status).toBe(303);
  expect(await rows("SELECT state FROM account WHERE id = 'aide'")).toEqual([{ state: "active" }]);
  const page = await (await get(at("aide"), "admin")).text();
  expect(page).toContain("アカウントを停止しました");
  expect(page).toContain("アカウントの停止を解除しました");
});

test("granting a role ends the sessions that knew nothing of it", async () => {
  const response = await act(at("outsider", "/grants"), {
    role: "editor",
    organizationId: "mic-joho",
  });
  expect(response.status).toBe(303);
  expect(await lives("outsider")).toBe(false);
  expect(
    await rows(
      "SELECT role, organization_id, ended_at FROM role_grant WHERE account_id = 'outsider'",
    ),
  ).toEqual([{ role: "editor", organization_id: "mic-joho", ended_at: null }]);
  const english = await (await get(`/en${at("outsider")}`, "admin")).text();
  expect(english).toContain(
    "Granted the role “Division editor (Information and Communications Bureau)”",
  );
});

test("ending the last role leaves an account that finds nothing", async () => {
  const { db, trips } = counted(env.DB);
  expect((await act(at("aide", "/grants/grant-aide/end"), {}, db)).status).toBe(303);
  expect(trips()).toBe(2);
  expect(
    await rows("SELECT ended_at IS NULL AS is_open FROM role_grant WHERE id = 'grant-aide'"),
  ).toEqual([{ is_open: 0 }]);
  const again = await act(at("aide", "/grants/grant-aide/end"), { version: "2" });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain("既に終了している");
});

test("administrators who change their own roles go on under a new token", async () => {
  const response = await act(at("admin", "/grants"), { role: "auditor" });
  expect(response.status).toBe(303);
  expect(await lives("admin")).toBe(false);
  const headers = { Cookie: `__Host-session=${cookieIn(response, "session")}` };
  expect((await get("/desk/account", undefined, { headers })).status).toBe(200);
});

test("administrators cannot shut themselves out", async () => {
  const ended = await act(at("admin", "/grants/grant-admin/end"));
  expect(ended.status).toBe(422);
  expect(await ended.text()).toContain("この画面に戻れなくなります");
  const suspended = await act(at("admin", "/state"), { to: "suspended" });
  expect(suspended.status).toBe(422);
  expect(await lives("admin")).toBe(true);
  await act(at("outsider", "/grants"), { role: "admin" });
  await env.DB.prepare(
    "INSERT INTO role_grant (id, account_id, role, granted_at) VALUES ('second', 'admin', 'admin', '')",
  ).run();
  expect((await act(at("admin", "/grants/grant-admin/end"))).status).toBe(303);
});

test("the same role is not granted twice, nor one without what it is held for", async () => {
  const twice = await act(at("coordinator", "/grants"), {
    role: "coordinator",
    organizationId: "mhlw",
  });
  expect(twice.status).toBe(422);
  expect(await twice.text()).toContain("同じ役割を既に持っています");
  const bare = await act(at("coordinator", "/grants"), { role: "aide", organizationId: "mhlw" });
  expect(await bare.text()).toContain('href="#field-seatId"');
  const member = await act(at("coordinator", "/grants"), { role: "member" });
  expect(await member.text()).toContain('href="#field-role"');
});

test("a click made from an older state of the account changes nothing", async () => {
  await act(at("aide", "/grants"), { role: "auditor" });
  const stale = await act(at("aide", "/state"), { to: "suspended" });
  expect(stale.status).toBe(409);
  expect(await rows("SELECT state FROM account WHERE id = 'aide'")).toEqual([{ state: "active" }]);
  const sides = await Promise.all([
    act(at("aide", "/grants"), { role: "admin", version: "2" }),
    act(at("aide", "/grants/grant-aide/end"), { version: "2" }),
  ]);
  expect(statusesOf(sides)).toEqual([303, 409]);
});

test("an administrator clears the sign-in limit and never sees or sets a password", async () => {
  for (const isKnownDevice of [true, false])
    await env.DB.prepare(
      "INSERT INTO sign_in_throttle (id, failures, last_at) VALUES (?, 100, '2026-01-01')",
    )
      .bind(accountKey(addressOf("member"), isKnownDevice))
      .run();
  expect((await act(at("member", "/unlock"))).status).toBe(303);
  expect(await rows("SELECT id FROM sign_in_throttle")).toEqual([]);
  const page = await (await get(at("member"), "admin")).text();
  expect(page).not.toContain('type="password"');
  expect(page).toContain("サインインの制限を解除しました");
});
