import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hashOf } from "../../src/accounts/tokens";
import { counted, get, post, rows, tokenOf, world } from "../world";

const start = Date.parse("2026-11-20T00:00:00.000Z");
const minute = 60_000;
const hour = 60 * minute;
const at = (milliseconds: number) => vi.setSystemTime(start + milliseconds);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  await world();
});
afterEach(() => {
  vi.useRealTimers();
});

const answers = async () => (await get("/desk/account", "member")).status;

test("a session goes on until a second before half an hour without use", async () => {
  at(10 * minute);
  expect(await answers()).toBe(200);
  at(40 * minute - 1000);
  expect(await answers()).toBe(200);
});

test("a session is over after half an hour without use", async () => {
  at(10 * minute);
  expect(await answers()).toBe(200);
  at(40 * minute);
  expect(await answers()).toBe(303);
});

test("a session just left alone for half an hour is over", async () => {
  at(30 * minute);
  expect(await answers()).toBe(303);
});

test("a session ends twelve hours after the sign-in, however much it is used", async () => {
  for (let passed = 0; passed < 12 * hour; passed += 25 * minute) {
    at(passed);
    expect(await answers()).toBe(200);
  }
  at(12 * hour - 1000);
  expect(await answers()).toBe(200);
  at(12 * hour);
  expect(await answers()).toBe(303);
});

test("a stranger, or somebody whose session is over, is led to the door and back", async () => {
  const { db, trips } = counted(env.DB);
  const stranger = await get("/en/desk/account?x=1", undefined, { db });
  expect(stranger.headers.get("location")).toBe("/en/sign-in?next=%2Fdesk%2Faccount%3Fx%3D1");
  expect(trips()).toBe(0);
  const form = await post("/desk/account/password", undefined, { current: "a secret", x: "kept" });
  expect(form.status).toBe(401);
  const page = await form.text();
  expect(page).toContain("kept");
  expect(page).not.toContain("a secret");
});

test("a suspended account and one without a role see nothing", async () => {
  expect((await get("/desk/account", "suspended")).status).toBe(303);
  expect((await get("/desk/account", "outsider")).status).toBe(404);
});

test("suspending takes access away at the next request", async () => {
  expect(await answers()).toBe(200);
  await env.DB.prepare("UPDATE account SET state = 'suspended', version = version + 1").run();
  expect(await answers()).toBe(303);
});

test("signing out kills the session on the server and clears what the browser kept", async () => {
  const { db, trips } = counted(env.DB);
  const response = await post("/sign-out", "member", {}, { db });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
  expect(trips()).toBe(2);
  expect(response.headers.get("clear-site-data")).toBe('"cache", "storage"');
  expect(response.headers.getSetCookie().join()).toMatch(/__Host-session=; Max-Age=0/);
  expect(await answers()).toBe(303);
  expect((await post("/sign-out", "member")).status).toBe(303);
  expect(await rows("SELECT name, actor_id FROM event")).toEqual([
    { name: "account.signedOut", actor_id: "member" },
  ]);
});

test("no GET signs anybody out", async () => {
  expect((await get("/sign-out", "member")).headers.get("location")).toBe("/");
  expect(await answers()).toBe(200);
});

test("signing out everywhere ends every session of that person only", async () => {
  await env.DB.prepare(
    "INSERT INTO session SELECT 'another', account_id, created_at, expires_at, absolute_at, method, 'Firefox / Windows' FROM session WHERE account_id = 'member'",
  ).run();
  const page = await (await get("/desk/account", "member")).text();
  expect(page).toContain("Firefox / Windows");
  expect(page.match(/この端末<\/span>/g)).toHaveLength(1);
  const { db, trips } = counted(env.DB);
  const response = await post("/desk/account/sessions", "member", {}, { db });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/sign-in"]);
  expect(trips()).toBe(2);
  expect(await answers()).toBe(303);
  expect(await rows("SELECT id FROM session WHERE account_id = 'member'")).toEqual([]);
  expect((await get("/desk/account", "aide")).status).toBe(200);
});

test("D1 keeps hashes of tokens only", async () => {
  const [session] = await rows("SELECT id FROM session WHERE account_id = 'member'");
  expect(session).toEqual({ id: hashOf(tokenOf("member")) });
  const headers = { Cookie: `__Host-session=${hashOf(tokenOf("member"))}` };
  expect((await get("/desk/account", undefined, { headers })).status).toBe(303);
});

const ours = { Origin: "http://localhost", "Sec-Fetch-Site": "same-origin" };
test.each([
  ["our origin and site", ours, true],
  ["our origin alone", { Origin: ours.Origin }, true],
  ["our site alone", { "Sec-Fetch-Site": "same-origin" }, true],
  ["neither", {}, false],
  ["another origin", { ...ours, Origin: "https://evil.example" }, false],
  ["another origin, site unsaid", { Origin: "https://evil.example" }, false],
  ["an origin that begins like ours", { ...ours, Origin: "http://localhost.evil.example" }, false],
  ["our host in another scheme", { ...ours, Origin: "https://localhost" }, false],
  ["our host at another port", { ...ours, Origin: "http://localhost:8080" }, false],
  ["the null origin", { ...ours, Origin: "null" }, false],
  ["a sister site", { ...ours, "Sec-Fetch-Site": "same-site" }, false],
  ["another site", { ...ours, "Sec-Fetch-Site": "cross-site" }, false],
  ["another site, origin unsaid", { "Sec-Fetch-Site": "cross-site" }, false],
  ["no site at all", { ...ours, "Sec-Fetch-Site": "none" }, false],
  [
    "JSON from elsewhere",
    { Origin: "https://evil.example", "Content-Type": "application/json" },
    false,
  ],
])("a form sent with %s is taken: %s", async (_, headers, isTaken) => {
  const { app } = await import("../../src/app");
  const sent = { "Content-Type": "application/x-www-form-urlencoded", ...headers };
  const init = { method: "POST", headers: new Headers(sent), body: "email=&password=" };
  const taken = await Promise.all(
    ["/sign-in", "/sign-out", "/desk/account/sessions"].map(
      async (path) => (await app.request(path, init, env)).status !== 403,
    ),
  );
  expect(taken).toEqual([isTaken, isTaken, isTaken]);
});
