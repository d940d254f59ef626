import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { hashOf } from "../../src/accounts/tokens";
import { addressOf, counted, get, rows } from "../world";
import { cookieIn, enter, password, right, worldWithPasswords, wrong } from "./door";

beforeEach(worldWithPasswords);

describe("signing in", () => {
  test("asks for address and password, without a round trip", async () => {
    const { db, trips } = counted(env.DB);
    const response = await get("/sign-in?next=/desk/roster", undefined, { db });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const page = await response.text();
    expect(page).toContain('name="next" value="/desk/roster"');
    expect(page).toContain('autocomplete="current-password"');
    expect(trips()).toBe(0);
  });

  test("opens a session in two round trips and leads to the page asked for", async () => {
    const { db, trips } = counted(env.DB);
    const response = await enter({ ...right, next: "/desk/account" }, {}, db);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/desk/account"]);
    expect(trips()).toBe(2);
    const token = cookieIn(response, "session");
    expect(token.length).toBeGreaterThanOrEqual(32);
    const Cookie = `__Host-session=${token}`;
    expect((await get("/desk/account", undefined, { headers: { Cookie } })).status).toBe(200);
    expect(await rows("SELECT id FROM session WHERE id = ?", hashOf(token))).toHaveLength(1);
    const [stored] = await rows("SELECT json_group_array(id) AS ids FROM session");
    expect(String(stored?.["ids"])).not.toContain(token);
    const [event] = await rows("SELECT * FROM event");
    expect(event).toMatchObject({
      name: "account.signedIn",
      actor_id: "member",
      subject_id: "member",
    });
  });

  test("leads nowhere else", async () => {
    const response = await enter({ ...right, next: "//evil.example" });
    expect(response.headers.get("location")).toBe("/desk");
  });

  test("keeps the cookie to this host, to http and to secure connections", async () => {
    const lines = (await enter(right)).headers.getSetCookie();
    for (const line of lines)
      expect(line).toMatch(
        /^__Host-\w+=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    const session = lines.find((line) => line.startsWith("__Host-session="));
    expect(Number(/Max-Age=(\d+)/.exec(session ?? "")?.[1])).toBeLessThanOrEqual(12 * 3600);
  });

  test("gives a new token each time and kills the one before", async () => {
    const first = cookieIn(await enter(right), "session");
    const second = cookieIn(await enter(right, { Cookie: `__Host-session=${first}` }), "session");
    expect(second).not.toBe(first);
    expect(await rows("SELECT id FROM session WHERE id = ?", hashOf(first))).toEqual([]);
  });

  test("finds the account however its address is typed", async () => {
    const typed = { ...right, email: "　ＭＥＭＢＥＲ@Example.GO.JP " };
    expect((await enter(typed)).status).toBe(303);
  });

  test("hashes the password anew when the parameters have changed", async () => {
    const { createHmac, scryptSync } = await import("node:crypto");
    const salt = Buffer.from("0123456789abcdef");
    const peppered = createHmac("sha256", env.PEPPER).update(password.normalize("NFKC")).digest();
    const key = scryptSync(peppered, salt, 32, { N: 8192, r: 8, p: 1 });
    const old = `scrypt$8192$8$1$${salt.toString("base64url")}$${key.toString("base64url")}`;
    await env.DB.prepare("UPDATE credential SET secret = ?").bind(old).run();
    expect((await enter(right)).status).toBe(303);
    const [kept] = await rows("SELECT secret FROM credential WHERE account_id = 'member'");
    expect(kept?.["secret"]).toMatch(/^scrypt\$16384\$8\$5\$/);
    expect((await enter(right)).status).toBe(303);
  });

  test("an account without any role signs in and sees nothing", async () => {
    const token = cookieIn(await enter({ ...right, email: addressOf("outsider") }), "session");
    const headers = { Cookie: `__Host-session=${token}` };
    expect((await get("/desk/account", undefined, { headers })).status).toBe(404);
  });

  test("says beside the field what is missing", async () => {
    const { db, trips } = counted(env.DB);
    const page = await (await enter({ email: "", password: "" }, {}, db)).text();
    expect(page).toContain('href="#field-email"');
    expect(page).toContain('href="#field-password"');
    expect(trips()).toBe(0);
  });
});

/** What can be told from an answer but for the address typed and the form's key. */
const answerTo = async (typed: { email: string; password: string }) => {
  const response = await enter(typed);
  const body = (await response.text())
    .replaceAll(typed.email, "ADDRESS")
    .replaceAll(/name="key" value="\w+"/g, "KEY");
  const headers = [...response.headers.keys()].filter((name) => name !== "x-request-id");
  return { status: response.status, body, headers };
};

describe("a failed sign-in", () => {
  test("answers alike for a wrong password, an unknown, a suspended and a sample account", async () => {
    const known = await answerTo(wrong);
    expect(known.status).toBe(422);
    expect(await answerTo({ ...right, email: "nobody@example.go.jp" })).toEqual(known);
    expect(await answerTo({ ...right, email: addressOf("suspended") })).toEqual(known);
    await env.DB.prepare(
      "UPDATE account SET is_demo = 1, version = version + 1 WHERE id = 'member'",
    ).run();
    const { DEMO: _, ...production } = env;
    const { app } = await import("../../src/app");
    const body = new URLSearchParams(right);
    const headers = { Origin: "http://localhost", "CF-Connecting-IP": "192.0.2.1" };
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const refused = await app.request("/sign-in", { method: "POST", headers, body }, production);
    expect(refused.status).toBe(422);
    expect(refused.headers.getSetCookie()).toEqual([]);
    expect(log.mock.calls.join()).not.toContain(password);
    log.mockRestore();
    expect((await enter(right)).status).toBe(303);
  });

  test("takes two round trips, keeps the address typed and never the password", async () => {
    const { db, trips } = counted(env.DB);
    const response = await enter(wrong, {}, db);
    expect(trips()).toBe(2);
    const page = await response.text();
    expect(page).toContain(`value="${wrong.email}"`);
    expect(page).not.toContain(wrong.password);
    const dump = JSON.stringify(await rows("SELECT * FROM event"));
    expect(dump).toContain("account.signInFailed");
    expect(dump).not.toContain(wrong.password);
  });

  test("of an unknown account is recorded without the address", async () => {
    await enter({ ...right, email: "nobody@example.go.jp" });
    const events = await rows("SELECT name, actor_id, subject_id, detail FROM event");
    const unknown = { actor_id: null, subject_id: "unknown", detail: "{}" };
    expect(events).toEqual([{ name: "account.signInFailed", ...unknown }]);
    expect(JSON.stringify(await rows("SELECT * FROM sign_in_throttle"))).not.toContain("nobody");
  });
});
