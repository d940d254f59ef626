import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { app } from "../../src/app";
import { newId } from "../../src/lib/id";
import { takeErrors } from "../console";
import { type Route, isPublic, routes } from "../rules/routes";
import { get, post, rows, tokenOf, type Typed, type Who, world } from "../world";
import { formsIn, type SeenForm } from "./forms-seen";
import { broken, hostile, mark } from "./hostile";

beforeEach(world);

const whoFor = (path: string): Who => (path.startsWith("/desk/accounts") ? "admin" : "secretariat");

/** What is wrong with the statements that were run: text of ours that came from outside, or more than D1 takes. */
const wrongStatements = new Set<string>();
const most = 100;

const watched = (statement: D1PreparedStatement): D1PreparedStatement =>
  new Proxy(statement, {
    get: (target, name) => {
      if (name !== "bind") return Reflect.get(target, name);
      return (...params: unknown[]) => {
        if (params.length > most) wrongStatements.add(`${params.length} parameters`);
        return target.bind(...params);
      };
    },
  });

const db = new Proxy(env.DB, {
  get: (target, name) => {
    if (name === "prepare")
      return (text: string) => {
        if (text.includes(mark)) wrongStatements.add(text.slice(0, 200));
        if (text.length > 20_000) wrongStatements.add(`${text.length} characters`);
        return watched(target.prepare(text));
      };
    const member: unknown = Reflect.get(target, name);
    return typeof member === "function" ? member.bind(target) : member;
  },
});

/** What nobody may see come out: our text as markup, or how the house is built inside. */
const leaks = /<img src=x|<script>alert|"onmouseover=|D1_ERROR|SQLITE_|\bat \w+ \(|node_modules/;

async function faultOf(answer: Response): Promise<string> {
  const body = await answer.text();
  if (answer.status >= 500) return `answered ${answer.status}`;
  if (answer.headers.has("a") || /a=b/.test(answer.headers.get("set-cookie") ?? ""))
    return "header";
  return leaks.exec(body)?.[0] ?? "";
}

const told = (route: Route, fault: string, what: unknown) =>
  `${route.method} ${route.pattern} ${fault} ← ${JSON.stringify(what).slice(0, 300)}`;

const sent = {
  Origin: "http://localhost",
  "Content-Type": "application/x-www-form-urlencoded",
};

/** What a round puts into a field: markup everywhere, SQL everywhere, and from then on something else into each. */
const given = (round: number, field: number) =>
  hostile[round < 2 ? round : (round * 7 + field * 11) % hostile.length] ?? "";

const gets = routes.filter(({ method }) => method === "GET");
const posts = routes.filter(({ method }) => method === "POST");

/** Fields that no form has: they must count for nothing. */
const foreign = {
  ["__proto__"]: "x",
  constructor: "x",
  hasOwnProperty: "x",
  _method: "DELETE",
  role: "admin",
};

/** The forms that the house shows, by where they are sent. */
async function formsSeen(): Promise<Map<string, SeenForm["fields"]>> {
  const seen = new Map<string, SeenForm["fields"]>();
  for (const { path } of gets)
    for (const { action, fields } of formsIn(await (await get(path, whoFor(path))).text()))
      seen.set(action, fields);
  return seen;
}

/** A form in which every field is hostile, or, from the fifth round on, one alone: nothing before it refuses the form. */
const filled = (fields: SeenForm["fields"], round: number): Typed => {
  const names = Object.keys(fields);
  const isGiven = (i: number) => round < 4 || i === round % names.length;
  return Object.fromEntries(
    names.map((name, i) => [name, isGiven(i) ? given(round, i) : (fields[name] ?? "")]),
  );
};

/** What went wrong, also inside, and whatever of what was typed became SQL. */
const faults = (wrong: readonly string[]) => [...wrong, ...takeErrors(), ...wrongStatements];

const rounds = 8;

it("whatever is typed into a field is answered by a page", { timeout: 240_000 }, async () => {
  const seen = await formsSeen();
  expect(seen.size).toBeGreaterThan(30);
  const every = Object.assign({}, ...seen.values()) as SeenForm["fields"];
  const wrong: string[] = [];
  let cases = 0;
  for (const route of posts)
    for (let round = 0; round < rounds; round += 1) {
      const typed = filled(seen.get(route.path) ?? every, round);
      const fields = { ...foreign, ...typed };
      const fault = await faultOf(await post(route.path, whoFor(route.path), fields, { db }));
      if (fault !== "") wrong.push(told(route, fault, typed));
      cases += Object.keys(typed).length;
    }
  expect(faults(wrong)).toEqual([]);
  expect(cases).toBeGreaterThan(5000);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(await rows("PRAGMA foreign_key_check")).toEqual([]);
  // And nobody may more than before.
  for (const { method, path } of routes.filter((route) => !isPublic(route))) {
    const { status } = await (method === "GET" ? get(path) : post(path, undefined));
    expect([path, [303, 401].includes(status)]).toEqual([path, true]);
  }
});

const asked =
  "asof before after day id at kind who state format year q next from organization item post person page role";

it("whatever is typed into an address is answered by a page", { timeout: 240_000 }, async () => {
  const wrong: string[] = [];
  for (const route of gets)
    for (let round = 0; round < 4; round += 1) {
      const short = (field: number) => given(round, field).slice(0, 300);
      const query = asked.split(" ").map((name, i) => `${name}=${encodeURIComponent(short(i))}`);
      const path = route.pattern.replaceAll(
        /:[A-Za-z]+(\{[^}]*\})?\??/g,
        () => encodeURIComponent(short(3)) || "x",
      );
      for (const address of [`${route.path}?${query.join("&")}`, path]) {
        const fault = await faultOf(await get(address, whoFor(route.path), { db }));
        if (fault !== "") wrong.push(told(route, fault, address));
      }
    }
  expect(faults(wrong)).toEqual([]);
});

it("what is no text at all is answered by a page", { timeout: 120_000 }, async () => {
  const wrong: string[] = [];
  for (const [number, route] of routes.entries())
    for (const shift of [0, 1]) {
      const text = broken[(number + shift * 3) % broken.length] ?? "";
      const Cookie = `__Host-session=${tokenOf(whoFor(route.path))}; __Host-flash=${text}; __Host-device=${text}`;
      const headers = { ...sent, Cookie };
      const path = shift === 0 ? route.path : `${route.path}/${text}?asof=${text}&next=${text}`;
      const body = [`key=${newId()}`, `title=${text}`, `version=${text}`, `${text}=${text}`];
      const init = route.method === "POST" ? { headers, body: body.join("&") } : { headers };
      const fault = await faultOf(await app.request(path, { method: route.method, ...init }, env));
      if (fault !== "") wrong.push(told(route, fault, text));
    }
  expect(faults(wrong)).toEqual([]);
});
