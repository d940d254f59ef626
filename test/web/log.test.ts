import { afterEach, beforeEach, expect, it } from "vitest";
import { safePath } from "../../src/web/log";
import { enter, linkIn, password, right, worldWithPasswords, wrong } from "../accounts/door";
import { takeErrors } from "../console";
import { routes } from "../rules/routes";
import { get, post, tokenOf, type Typed, type Who } from "../world";

const print = console.log;
let said: string[] = [];

beforeEach(async () => {
  await worldWithPasswords();
  said = [];
  console.log = (...line: unknown[]) => void said.push(line.join(" "));
});
afterEach(() => {
  console.log = print;
});

/** As on the internet, where requests are logged. */
const production = { env: { DEMO: undefined as unknown as string } };
const look = (path: string, who?: Who) => get(path, who, production);
const send = (path: string, who: Who | undefined, typed: Typed = {}) =>
  post(path, who, typed, production);

const broken = {
  prepare: () => ({ bind: () => ({}) }),
  batch: () => Promise.reject(new Error("broken")),
} as unknown as D1Database;

const secret = "改札を出ると、雨はもう上がっていた";
const invited = { name: "新任　太郎", email: "taro@example.go.jp", role: "auditor" };

/** What happens in a day: people come in, are refused, write, download, and something breaks. */
async function aDay(): Promise<readonly string[]> {
  await enter(wrong);
  await enter(right);
  const link = await linkIn(await post("/desk/accounts/invite", "admin", invited));
  await look(`/en${link}`);
  await send(link, undefined, { password: secret, repeated: secret });
  await send("/sign-in", undefined, { email: "NOBODY@example.go.jp", password: secret });
  await send("/desk/meetings/m1/items/new", "secretariat", { title: "MARK-title", kind: "report" });
  await send("/desk/meetings/m1/items/new", "secretariat", { title: "", noteToChair: "MARK-note" });
  await send("/desk/meetings/m1/announce", "auditor", { x: "MARK-field" });
  await look("/desk/roster.csv?asof=2020-01-01&MARK-query", "auditor");
  await look("/nowhere%0A%7B%22level%22:%22forged%22%7D?MARK-query");
  await get("/desk", "secretariat", { ...production, db: broken });
  return [password, wrong.password, secret, link.split("/").at(-1) ?? "", tokenOf("secretariat")];
}

it("every request is one line: when, which, who, what came of it", async () => {
  await aDay();
  const lines = said.map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const line of lines)
    expect(line).toMatchObject({
      level: "info",
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      request: expect.stringMatching(/^[0-9a-z]{20}$/),
      method: expect.stringMatching(/^(GET|POST)$/),
      status: expect.any(Number),
    });
  const facts = lines.map(({ method, path, account, status }) => [method, path, account, status]);
  expect(facts).toContainEqual(["POST", "/desk/meetings/m1/announce", "auditor", 403]);
  expect(facts).toContainEqual(["GET", "/desk/roster.csv", "auditor", 200]);
  expect(facts).toContainEqual(["POST", "/sign-in", null, 422]);
  expect(facts).toContainEqual(["GET", "/invitation/…", null, 200]);
  expect(said.every((line) => !/[\n\r]/.test(line))).toBe(true);
  const [failure, ...others] = takeErrors();
  expect(others).toEqual([]);
  expect(JSON.parse(failure ?? "")).toMatchObject({ level: "error", message: "broken" });
});

it("no password, token, address or text is ever written", async () => {
  const secrets = await aDay();
  const all = [...said, ...takeErrors()].join("\n");
  for (const one of [...secrets, right.email, "taro@", "nobody@", "NOBODY@", "MARK-", 'forged"'])
    expect(all).not.toContain(one);
});

it("an address that carries a secret is written without it", () => {
  const carrying = routes.filter(({ pattern }) => pattern.includes(":token"));
  expect(carrying.length).toBeGreaterThan(1);
  for (const { pattern } of carrying)
    for (const lang of ["", "/en"])
      expect(safePath(lang + pattern.replace(":token", "secret"))).not.toContain("secret");
});

it("a reader is told the number under which a failure is written, and nothing of what failed", async () => {
  for (const base of ["", "/en"]) {
    const answer = await get(`${base}/desk`, "secretariat", { db: broken });
    const page = await answer.text();
    const number = answer.headers.get("x-request-id") ?? "none";
    expect([answer.status, page.includes(number)]).toEqual([500, true]);
    expect(page).not.toContain("broken");
    expect(takeErrors().join()).toContain(number);
  }
});
