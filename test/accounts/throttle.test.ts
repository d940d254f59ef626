import { env } from "cloudflare:workers";
import { beforeEach, expect, test, vi } from "vitest";
import { sweepThrottle } from "../../src/accounts/throttle";
import { hashOf } from "../../src/accounts/tokens";
import { addressOf, post, rows } from "../world";
import { cookieIn, enter, failuresOf, right, worldWithPasswords } from "./door";

beforeEach(worldWithPasswords);

test("the throttle lets exactly ten of fifty guesses made side by side through", async () => {
  // Over 1,024 characters: counted like any other, but not hashed.
  const guesses = Array.from({ length: 50 }, () => enter({ ...right, password: "x".repeat(1025) }));
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 422)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(40);
  expect(await failuresOf()).toEqual([10]);
  const refused = await enter(right);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "900"]);
});

const failed = (failures: number, ago: number, email = right.email) =>
  env.DB.prepare("INSERT OR REPLACE INTO sign_in_throttle (id, failures, last_at) VALUES (?, ?, ?)")
    .bind(`account:${hashOf(email)}`, failures, new Date(Date.now() - ago).toISOString())
    .run();

test.each([
  [9, 0, 303],
  [10, 29_000, 429],
  [10, 31_000, 303],
  [11, 59_000, 429],
  [11, 61_000, 303],
  [14, 479_000, 429],
  [14, 481_000, 303],
  [15, 899_000, 429],
  [99, 899_000, 429],
  [99, 901_000, 303],
  [100, 90_000_000, 429],
])("after %i wrong passwords and %i ms the right one answers %i", async (failures, ago, status) => {
  await failed(failures, ago);
  expect((await enter(right)).status).toBe(status);
});

test("a right password forgets the wrong ones", async () => {
  for (let i = 0; i < 2; i += 1) await enter({ ...right, password: "x".repeat(1025) });
  await enter(right);
  expect(await rows("SELECT failures FROM sign_in_throttle WHERE failures > 2")).toEqual([]);
  expect(await failuresOf()).toEqual([]);
});

test("the throttle is not dodged by spelling, other headers or a made-up cookie", async () => {
  await failed(15, 0);
  const disguises = ["X-Forwarded-For", "X-Real-IP", "True-Client-IP", "Forwarded"];
  const headers = Object.fromEntries(disguises.map((name) => [name, "203.0.113.9"]));
  const typed = { ...right, email: " Member@EXAMPLE.go.jp" };
  expect((await enter(typed, { ...headers, Cookie: "__Host-device=made-up" })).status).toBe(429);
  expect((await enter(right, { "CF-Connecting-IP": "203.0.113.9" })).status).toBe(429);
});

test("the throttle does not shut the owner out of a device that is known", async () => {
  const device = cookieIn(await enter(right), "device");
  await failed(100, 0);
  expect((await enter(right)).status).toBe(429);
  expect((await enter(right, { Cookie: `__Host-device=${device}` })).status).toBe(303);
  const other = { ...right, email: addressOf("outsider") };
  await failed(100, 0, other.email);
  expect((await enter(other, { Cookie: `__Host-device=${device}` })).status).toBe(429);
});

const guess = (who: string, from?: string) =>
  post(
    "/sign-in",
    undefined,
    { email: `${who}@example.go.jp`, password: "x".repeat(1025) },
    {
      headers: from === undefined ? {} : { "CF-Connecting-IP": from },
    },
  );

test("the throttle stops an address after a hundred failures on whichever accounts, and its guesses count no more", async () => {
  for (let i = 0; i < 100; i += 20)
    await Promise.all(Array.from({ length: 20 }, (_, k) => guess(`a${i + k}`, "192.0.2.7")));
  expect((await guess("fresh", "192.0.2.7")).status).toBe(429);
  expect(await failuresOf()).toHaveLength(100);
  expect((await guess("fresh", "192.0.2.8")).status).toBe(422);
  expect((await guess("fresh2")).status).toBe(422);
});

test("the throttle begins anew for an address in the next quarter of an hour", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T01:14:59.000Z") });
  try {
    await guess("first", "192.0.2.7");
    await env.DB.prepare(
      "UPDATE sign_in_throttle SET failures = 100 WHERE id LIKE 'address:%'",
    ).run();
    expect((await guess("second", "192.0.2.7")).status).toBe(429);
    vi.setSystemTime(new Date("2026-11-20T01:15:00.000Z"));
    expect((await guess("third", "192.0.2.7")).status).toBe(422);
  } finally {
    vi.useRealTimers();
  }
});

test("the sweep forgets yesterday's addresses and keeps an account's wrong passwords", async () => {
  await guess("somebody", "192.0.2.7");
  const now = Date.now();
  const sweep = async (days: number) => {
    const { text, params } = sweepThrottle(new Date(now + days * 86_400_000).toISOString());
    await env.DB.prepare(text)
      .bind(...params)
      .run();
    return (await rows("SELECT substr(id, 1, 7) AS kind FROM sign_in_throttle")).map(
      ({ kind }) => kind,
    );
  };
  expect(await sweep(0.9)).toEqual(["account", "address"]);
  expect(await sweep(2)).toEqual(["account"]);
  expect(await sweep(91)).toEqual([]);
});
