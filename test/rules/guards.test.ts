import { beforeEach, expect, it } from "vitest";
import { get, post, rows, type Who, world } from "../world";
import { type Route, isPublic, routes } from "./routes";

beforeEach(world);

const ask = ({ method, path }: Pick<Route, "method" | "path">, who?: Who) =>
  method === "GET" ? get(path, who) : post(path, who);

/** What the database holds, so that a refusal can be seen to have changed nothing. */
const counts = ["meeting", "agenda_item", "attendance", "publication", "role_grant", "event"]
  .map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`)
  .join(", ");
const fingerprint = async () => JSON.stringify(await rows(`SELECT ${counts}`));

/** Every route asked in turn; a line for each whose answer is not as it should be. */
async function failures(
  asked: readonly Route[],
  isRight: (route: Route) => Promise<boolean>,
): Promise<string[]> {
  const wrong: string[] = [];
  const before = await fingerprint();
  for (const route of asked) {
    const isGood = await isRight(route);
    if (!isGood || (await fingerprint()) !== before) wrong.push(`${route.method} ${route.pattern}`);
  }
  return wrong;
}

/** Public pages, written out by hand: whoever adds one has to add it here. */
const named = [
  "/",
  "/about",
  "/actions",
  "/actions/:number",
  "/actions/:number/revisions/:revision",
  "/charter",
  "/invitation/:token",
  "/measures",
  "/measures/:code",
  "/measures/:code/revisions/:revision",
  "/meetings",
  "/meetings/:code",
  "/meetings/:code/handouts",
  "/meetings/:code/handouts/:file/:name",
  "/meetings/:code/handouts/revisions/:revision",
  "/meetings/:code/minutes",
  "/meetings/:code/minutes.docx",
  "/meetings/:code/minutes.xml",
  "/meetings/:code/minutes/revisions/:revision",
  "/meetings/:code/revisions/:revision",
  "/meetings/:code/summary",
  "/meetings/:code/summary.docx",
  "/meetings/:code/summary.xml",
  "/meetings/:code/summary/revisions/:revision",
  "/password-reset/:token",
  "/roster",
  "/roster.csv",
  "/sign-in",
  "/verify",
];

/** What strangers may send, written out by hand as well. */
const forms = ["/csp-reports", "/invitation/:token", "/password-reset/:token", "/sign-in"];

/** A browser sends it by itself, without saying from where; test/web/csp-reports.test.ts says how little it does. */
const reports = "/csp-reports";

const closed = routes.filter((route) => !isPublic(route));

it("the public pages are the named ones", () => {
  const open = routes.filter((route) => route.method === "GET" && isPublic(route));
  const patterns = open.map(({ pattern }) => pattern.replaceAll(/\{.*\}/g, ""));
  expect([...new Set(patterns)].toSorted()).toEqual(named);
});

it("the forms for strangers are the named ones", () => {
  const open = routes.filter((route) => route.method === "POST" && isPublic(route));
  expect([...new Set(open.map(({ pattern }) => pattern))].toSorted()).toEqual(forms);
});

it("there are routes to guard", () => {
  expect(closed.length).toBeGreaterThan(80);
});

it("a stranger is led to sign in, wherever they knock, and changes nothing", async () => {
  const wrong = await failures(closed, async (route) => {
    const answer = await ask(route);
    const isLed =
      route.method === "GET"
        ? (answer.headers.get("location") ?? "").includes("/sign-in")
        : answer.status === 401 || answer.status === 303;
    return isLed && !(answer.headers.get("cache-control") ?? "").includes("public");
  });
  expect(wrong).toEqual([]);
});

/** What an account without any role may still do: look after itself. */
const isOwn = ({ pattern }: Route) => /^\/desk\/account(\/|$)|^\/sign-out$/.test(pattern);

it("an account without a role finds nothing but itself", async () => {
  const asked = closed.filter((route) => !isOwn(route));
  const wrong = await failures(
    asked,
    async (route) => (await ask(route, "outsider")).status === 404,
  );
  expect(wrong).toEqual([]);
});

it("a suspended account is a stranger", async () => {
  const wrong = await failures(closed, async (route) =>
    [303, 401].includes((await ask(route, "suspended")).status),
  );
  expect(wrong).toEqual([]);
});

it("an id that does not exist answers 404, to those who may see such things", async () => {
  const asked = closed.filter((route) => /:(id|item|itemId|seat)\b/.test(route.pattern));
  const wrong = await failures(asked, async ({ method, pattern }) => {
    const path = pattern.replaceAll(/:[a-zA-Z]+(\{[^}]*\})?/g, "no-such-thing");
    const who = pattern.startsWith("/desk/accounts") ? "admin" : "secretariat";
    return (await ask({ method, path }, who)).status === 404;
  });
  expect(wrong).toEqual([]);
});

it("another site makes nobody do anything", async () => {
  const headers = [
    { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
    { Origin: "http://localhost", "Sec-Fetch-Site": "cross-site" },
    { Origin: "null", "Sec-Fetch-Site": "same-origin" },
  ];
  const asked = routes.filter(({ method, path }) => method === "POST" && path !== reports);
  const wrong = await failures(asked, async ({ path }) => {
    const answers = await Promise.all(
      headers.map((header) => post(path, "secretariat", {}, { headers: header })),
    );
    return answers.every(({ status }) => status === 403);
  });
  expect(wrong).toEqual([]);
});
