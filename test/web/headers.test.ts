import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { takeErrors } from "../console";
import { announced, published } from "../publication/steps";
import { type Route, isPublic, routes } from "../rules/routes";
import { get, post, type Who } from "../world";

beforeEach(announced);

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "report-uri /csp-reports",
  "report-to csp",
].join("; ");

const always = {
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};
const never = /^(access-control-|server$|x-powered-by$|via$|x-aspnet)/;

/** What could run, load or be styled from within a page. */
const inline = /<style|<script(?![^>]* src="\/)|<[a-z][^>]*\s(style|on[a-z]+|srcdoc)=|javascript:/i;

/** What is wrong with the headers of an answer. */
function headerFaults({ headers }: Response, isOpen: boolean): string[] {
  const wanted: Record<string, string> = {
    ...always,
    "content-security-policy": headers.has("content-disposition")
      ? "default-src 'none'; sandbox"
      : policy,
    ...(isOpen ? {} : { "cache-control": "private, no-store" }),
  };
  const names = Object.keys(wanted).filter((name) => headers.get(name) !== wanted[name]);
  return [...names, ...[...headers.keys()].filter((name) => never.test(name))];
}

/** What is wrong with an answer. */
async function faultsOf(answer: Response, isOpen: boolean): Promise<string[]> {
  const type = answer.headers.get("content-type") ?? "no type";
  const body = await answer.text();
  const isTyped =
    body === "" || /^(text\/(html|csv|plain); charset=utf-8|application\/zip)$/i.test(type);
  const powers = type.startsWith("text/html") ? inline.exec(body) : null;
  return [
    ...headerFaults(answer, isOpen),
    ...(isTyped ? [] : [type]),
    ...(powers?.slice(0, 1) ?? []),
  ];
}

const whoFor = ({ pattern }: Route): Who =>
  pattern.startsWith("/desk/accounts") ? "admin" : "secretariat";

/** The faults of many answers, each with where it came from. */
async function wrongWith(
  asked: readonly Route[],
  ask: (route: Route) => Promise<Response>,
  isOpen = false,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const route of asked)
    for (const fault of await faultsOf(await ask(route), isOpen))
      wrong.push(`${route.method} ${route.pattern} ${fault}`);
  return wrong;
}

const pages = routes.filter(({ method }) => method === "GET");
const open = pages.filter(isPublic);
const closed = pages.filter((route) => !isPublic(route));
const forms = routes.filter(({ method }) => method === "POST");

it(
  "every page of the desk trusts nobody and is kept by no cache",
  { timeout: 60_000 },
  async () => {
    expect(await wrongWith(closed, (route) => get(route.path, whoFor(route)))).toEqual([]);
  },
);

it("every public page trusts nobody", async () => {
  await published("/desk/roster/publish");
  await published("/desk/charter/publish");
  await published();
  const real = open.map((route) => ({
    ...route,
    path: route.pattern.replace(/:code.*?(?=\/|$)/, "17").replace(/:revision.*/, "1"),
  }));
  expect(await wrongWith(real, ({ path }) => get(path), true)).toEqual([]);
  expect((await get("/meetings/17/revisions/1")).status).toBe(200);
});

it("every refusal trusts nobody and is kept by no cache", { timeout: 60_000 }, async () => {
  expect(await wrongWith(closed, ({ path }) => get(path))).toEqual([]);
  expect(await wrongWith(forms, ({ path }) => post(path, "outsider"))).toEqual([]);
  expect(await wrongWith(forms, (route) => post(route.path, whoFor(route)))).toEqual([]);
});

/** A database that answers nothing. */
const broken = {
  prepare: () => ({ bind: () => ({}) }),
  batch: () => Promise.reject(new Error("D1_ERROR: no such table: secret")),
} as unknown as D1Database;

it("every way to be stopped trusts nobody and is kept by no cache", async () => {
  const form = "/desk/meetings/m1/items/new";
  const foreign = { headers: { Origin: "https://evil.example" } };
  const answers = [
    [303, await get("/desk")],
    [401, await post(form, undefined)],
    [403, await post(form, "auditor")],
    [403, await post(form, "secretariat", {}, foreign)],
    [404, await get("/nowhere")],
    [409, await post(form, "secretariat", { title: "題", kind: "report", key: "1" })],
    [413, await post(form, "secretariat", { title: "長".repeat(400_000) })],
    [422, await post(form, "secretariat")],
    [500, await get("/desk", "secretariat", { db: broken })],
  ] as const;
  expect(answers.map(([, { status }]) => status)).toEqual(answers.map(([status]) => status));
  for (const [status, answer] of answers)
    expect([status, await faultsOf(answer, false)]).toEqual([status, []]);
  expect(takeErrors()).toHaveLength(1);
});

it("what a shared cache may keep sets no cookie and was asked for without one", async () => {
  await published("/desk/roster/publish");
  await published("/desk/charter/publish");
  for (const { path } of open) {
    for (const who of [undefined, "secretariat"] as const) {
      const { headers } = await get(path, who);
      if (!(headers.get("cache-control") ?? "").includes("public")) continue;
      expect([path, who, headers.get("set-cookie")]).toEqual([path, undefined, null]);
    }
  }
});

it("no other site may read an answer, whatever it asks", async () => {
  for (const path of ["/", "/roster.csv", "/desk", "/csp-reports"]) {
    const headers = { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" };
    const { app } = await import("../../src/app");
    for (const method of ["GET", "OPTIONS"]) {
      const answer = await app.request(path, { method, headers }, env);
      expect([...answer.headers.keys()].filter((name) => never.test(name))).toEqual([]);
    }
  }
});

it("nothing of ours is put into a cache that others read", () => {
  const sources = import.meta.glob<string>("../../src/**/*.{ts,tsx}", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const putting = Object.entries(sources).filter(([, source]) => /\bcaches\s*[.[]/.test(source));
  expect(putting.map(([file]) => file)).toEqual([]);
});
