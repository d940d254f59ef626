import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { app } from "../../src/app";
import { hashOf } from "../../src/accounts/tokens";
import { type Route, routes } from "../rules/routes";
import { get, post, rows, tokenOf, type Who, world } from "../world";

beforeEach(world);

const whoFor = ({ path }: Pick<Route, "path">): Who =>
  path.startsWith("/desk/accounts") ? "admin" : "secretariat";

/** Everything in the database but for how long sessions still last. */
async function everything(): Promise<string> {
  const tables = await rows<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
  );
  const kept = tables.map(({ name }) => name).filter((name) => name !== "session");
  const all = await env.DB.batch(kept.map((name) => env.DB.prepare(`SELECT * FROM ${name}`)));
  const sessions = await rows("SELECT id FROM session ORDER BY id");
  return JSON.stringify([...all.map(({ results }) => results), sessions]);
}

const ask = (path: string, method: string, headers: Record<string, string> = {}) =>
  app.request(
    path,
    {
      method,
      headers: { Origin: "http://localhost", "Sec-Fetch-Site": "same-origin", ...headers },
    },
    env,
  );
const as = (who: Who) => ({ Cookie: `__Host-session=${tokenOf(who)}` });
const paths = [...new Map(routes.map((route) => [route.path, route])).values()];

it("there is no route but for reading and for forms", () => {
  const others = app.routes.filter(
    ({ method, path }) => !/^(GET|POST)$/.test(method) && !(method === "ALL" && path === "/*"),
  );
  expect(others.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

it("reading changes nothing", { timeout: 120_000 }, async () => {
  const before = await everything();
  const wrong: string[] = [];
  for (const { method, path } of routes) {
    if (method !== "GET") continue;
    await get(path, whoFor({ path }));
    if ((await everything()) !== before) wrong.push(path);
  }
  expect(wrong).toEqual([]);
});

it(
  "whoever may only read is refused before anything is judged, and changes nothing",
  { timeout: 120_000 },
  async () => {
    const own =
      /^\/desk\/(account|notifications)(\/|$)|^\/(sign-(in|out)|csp-reports|invitation|password-reset)/;
    const asked = routes.filter(({ method, pattern }) => method === "POST" && !own.test(pattern));
    expect(asked.length).toBeGreaterThan(50);
    const before = await everything();
    const wrong: string[] = [];
    for (const { path } of asked) {
      const { status } = await post(path, "auditor");
      if (![403, 404].includes(status) || (await everything()) !== before)
        wrong.push(`${path} ${status}`);
    }
    expect(wrong).toEqual([]);
  },
);

it(
  "no other verb does anything, nor one that another only names",
  { timeout: 120_000 },
  async () => {
    const before = await everything();
    const wrong: string[] = [];
    for (const route of paths) {
      const who = as(whoFor(route));
      for (const method of ["PUT", "PATCH", "DELETE"])
        if ((await ask(route.path, method, who)).status !== 404)
          wrong.push(`${method} ${route.path}`);
      const named = { ...who, "X-HTTP-Method-Override": "POST", "X-Method-Override": "DELETE" };
      await ask(`${route.path}?_method=POST`, "GET", named);
      await ask(route.path, "OPTIONS", who);
      await ask(route.path, "HEAD", who);
    }
    expect(wrong).toEqual([]);
    expect(await everything()).toBe(before);
  },
);

const spellings = [
  "//desk/record",
  "/desk//record",
  "/desk/record/",
  "/desk/record/.",
  "/DESK/record",
  "/%64esk/record",
  "/desk%2Frecord",
  "/desk/record;x=1",
  "/desk/record.json",
  "/desk/record.css",
  "/desk/record%00",
  "/x/../desk/record",
  "/en/en/desk/record",
  "/EN/desk/record",
  "/en//desk/record",
  "/meetings/../desk/record",
];

it.each(spellings)("a stranger reads nothing of the desk at %s", async (path) => {
  const answer = await ask(path, "GET");
  const page = await answer.text();
  expect([303, 404]).toContain(answer.status);
  expect(page).not.toMatch(/サインアウト|Sign out/);
});

const token = tokenOf("secretariat");
const disguises: Record<string, string>[] = [
  { Authorization: `Bearer ${token}` },
  { Cookie: `session=${token}` },
  { Cookie: `__Host-session=${hashOf(token)}` },
  { Cookie: `__Secure-session=${token}; __Host-Session=${token}` },
  { "X-Forwarded-User": "secretariat", "X-User": "secretariat", "Remote-User": "secretariat" },
  { "Cf-Access-Authenticated-User-Email": "secretariat@example.go.jp" },
  { "X-Original-URL": "/", "X-Rewrite-URL": "/", "X-Forwarded-Prefix": "/" },
  { "X-Forwarded-For": "127.0.0.1", "X-Forwarded-Host": "localhost", Forwarded: "for=127.0.0.1" },
];

it.each(disguises)("nobody is let in by %j", async (headers) => {
  const answer = await ask(`/desk/record?session=${token}`, "GET", headers);
  expect([answer.status, answer.headers.get("location")?.split("?")[0]]).toEqual([303, "/sign-in"]);
  const page = await (
    await ask("/", "GET", { "X-Original-URL": "/desk/record", ...headers })
  ).text();
  expect(page).not.toMatch(/サインアウト/);
});
