import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { isPassword } from "../../src/accounts/passwords";
import { counted, get, post, rows, type Typed } from "../world";
import { cookieIn, password, worldWithPasswords } from "./door";

beforeEach(worldWithPasswords);

const fresh = "新しい傘は柄が木でできているらしい";
const asked = { current: password, password: fresh, repeated: fresh };
const change = (typed: Typed, db = env.DB) =>
  post("/desk/account/password", "member", typed, { db });

test("one's own page shows name, address, roles in words and sessions, in one round trip", async () => {
  const { db, trips } = counted(env.DB);
  const page = await (await get("/desk/account", "member", { db })).text();
  expect(trips()).toBe(1);
  expect(page).toContain("member@example.go.jp");
  expect(page).toContain("構成員（厚労省　厚生労働副大臣）");
  const english = await (await get("/en/desk/account", "coordinator")).text();
  expect(english).toContain("Ministry coordinator (Ministry of Health, Labour and Welfare)");
});

test("a change of password keeps this device with a new token and ends every other session", async () => {
  await env.DB.prepare(
    "INSERT INTO session SELECT 'another', account_id, created_at, expires_at, absolute_at, method, '' FROM session WHERE account_id = 'member'",
  ).run();
  const { db, trips } = counted(env.DB);
  const response = await change(asked, db);
  expect([response.status, response.headers.get("location")]).toEqual([303, "/desk/account"]);
  expect(trips()).toBe(2);
  expect((await get("/desk/account", "member")).status).toBe(303);
  expect(await rows("SELECT id FROM session WHERE account_id = 'member'")).toHaveLength(1);
  const headers = { Cookie: `__Host-session=${cookieIn(response, "session")}` };
  expect((await get("/desk/account", undefined, { headers })).status).toBe(200);
  const [kept] = await rows<{ secret: string }>(
    "SELECT secret FROM credential WHERE account_id = 'member'",
  );
  expect(await isPassword(fresh, kept?.secret, env.PEPPER)).toBe(true);
  const events = JSON.stringify(await rows("SELECT * FROM event"));
  expect(events).toContain("account.passwordChanged");
  expect(events).not.toContain(fresh);
});

test.each([
  ["without the present one", { ...asked, current: "" }, "field-current"],
  ["with another's", { ...asked, current: "この傘は私のものではありません" }, "field-current"],
  ["to a short one", { ...asked, password: "傘", repeated: "傘" }, "field-password"],
  [
    "to a common one",
    { ...asked, password: "password12345678", repeated: "password12345678" },
    "field-password",
  ],
  [
    "to one's own address",
    { ...asked, password: "member-2027-member", repeated: "member-2027-member" },
    "field-password",
  ],
  ["to one typed differently", { ...asked, repeated: `${fresh}！` }, "field-repeated"],
])("a password is not changed %s", async (_, typed, field) => {
  const response = await change(typed);
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toContain(`href="#${field}"`);
  for (const secret of [typed.current, typed.password].filter((text) => text.length > 1))
    expect(page).not.toContain(secret);
  expect((await get("/desk/account", "member")).status).toBe(200);
  expect(await rows("SELECT * FROM event")).toEqual([]);
});

test("a stolen session cannot try present passwords for ever", async () => {
  const guess = { ...asked, current: "x".repeat(1025) };
  const guesses = await Promise.all(Array.from({ length: 15 }, () => change(guess)));
  expect(guesses.filter(({ status }) => status === 422)).toHaveLength(10);
  expect((await change(asked)).status).toBe(429);
});
