import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";
import { isPublic, routes } from "./routes";

beforeEach(world);

/** What the database holds, so that a refusal can be seen to have changed nothing. */
const tables = ["meeting", "agenda_item", "attendance", "publication", "role_grant", "event"];
const fingerprint = async () => {
  const counts = tables.map(
    (table) => `SELECT '${table}', count(*), total(length(quote(rowid))) FROM ${table}`,
  );
  return JSON.stringify(await rows(counts.join(" UNION ALL ")));
};

/** Public pages, written out by hand: whoever adds one has to add it here. */
const named = [
  "/",
  "/about",
  "/charter",
  "/invitation/:token",
  "/meetings",
  "/meetings/:code",
  "/meetings/:code/revisions/:revision",
  "/roster",
  "/roster.csv",
  "/sign-in",
];

it("the public pages are the named ones", () => {
  const open = routes.filter((route) => route.method === "GET" && isPublic(route));
  expect([...new Set(open.map(({ pattern }) => pattern))].toSorted()).toEqual(named);
});

const closed = routes.filter((route) => !isPublic(route));

describe("a stranger", () => {
  for (const { method, pattern, path } of closed)
    it(`is kept out of ${method} ${pattern}`, async () => {
      const before = await fingerprint();
      const answer = method === "GET" ? await get(path) : await post(path, undefined);
      if (method === "GET") expect(answer.headers.get("location")).toContain("/sign-in?next=");
      else expect([401, 303]).toContain(answer.status);
      expect(answer.headers.get("cache-control") ?? "no-store").toContain("no-store");
      expect(await fingerprint()).toBe(before);
    });
});

/** What an account without any role may still do: look after itself. */
const ownThings = /^\/desk\/account(\/|$)|^\/sign-out$/;

describe("an account without a role", () => {
  for (const { method, pattern, path } of closed.filter((route) => !ownThings.test(route.pattern)))
    it(`finds nothing at ${method} ${pattern}`, async () => {
      const before = await fingerprint();
      const answer = method === "GET" ? await get(path, "outsider") : await post(path, "outsider");
      expect(answer.status).toBe(404);
      expect(await fingerprint()).toBe(before);
    });
});

describe("an id that does not exist", () => {
  for (const { method, pattern } of closed.filter((route) => /:(id|item|seat)/.test(route.pattern)))
    it(`answers 404 at ${method} ${pattern}`, async () => {
      const path = pattern.replaceAll(/:[a-zA-Z]+(\{[^}]*\})?/g, "no-such-thing");
      const who = pattern.startsWith("/desk/accounts") ? "admin" : "secretariat";
      const answer = method === "GET" ? await get(path, who) : await post(path, who);
      expect(answer.status).toBe(404);
    });
});

describe("another site", () => {
  for (const { method, pattern, path } of routes.filter((route) => route.method === "POST"))
    it(`cannot make anybody ${method} ${pattern}`, async () => {
      for (const headers of [
        { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
        { Origin: "http://localhost", "Sec-Fetch-Site": "cross-site" },
        { Origin: "null", "Sec-Fetch-Site": "same-origin" },
      ])
        expect((await post(path, "secretariat", {}, { headers })).status).toBe(403);
    });
});
