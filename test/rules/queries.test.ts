import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { Query, snake } from "../../src/db/sql";
import { get, post, world } from "../world";
import { routes } from "./routes";

beforeEach(world);

const modules = import.meta.glob<Record<string, unknown>>("../../src/**/*queries.ts", {
  eager: true,
});

const someFilters = {
  year: 2026,
  lead: null,
  pillar: null,
  status: null,
  rating: null,
  partner: null,
  text: "",
  sort: "place",
};

/** Arguments for the queries that want more than ids and days. */
const special: Readonly<Record<string, readonly unknown[]>> = {
  stillAllowed: ["x", { grants: [], seats: [] }, "2027-01-15T00:00:00.000Z"],
  meetingsFrom: ["x", { state: null, format: null, year: null, body: null }, null],
  recordPage: [{ kind: "meeting", accountId: "x", before: 3, after: null }],
  meetingRevisions: ["handouts", "x", "2027-01-15"],
  filesKnown: [["x"]],
  overdueRemarks: ["2027-01-15T00:00:00.000Z"],
  publishedMeetings: ["2027-01-15", null, 20],
  publicCodes: ["action", "x", "2027-01-15"],
  listedPublications: ["measure", { lead: "x", pillar: "x", text: "x" }, "", "2027-01-15", 50],
  approvedReportsOf: ["x", 10],
  listedMeasures: [someFilters, null, 51],
  ownMeasures: ["x", "2027-01-15", 2026, { after: { isDue: true, code: "X-1" }, limit: 10 }],
  countOf: [someFilters],
  listedFiles: [
    { year: 2026, isEnding: true },
    { day: "2027-01-15", meetingId: "x", place: 1 },
    51,
    "2027-01-15",
  ],
  listedActions: [
    { ministry: null, state: "open", overdue: false, view: "due" },
    null,
    51,
    "x",
    "2027-01-15",
  ],
  recentPublications: ["2027-01-15", 5],
};
const plain = ["x", "2027-01-15", "x", "x"];

const made = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, make]) => {
    if (typeof make !== "function") return [];
    const query: unknown = make(...(special[name] ?? plain));
    return query instanceof Query
      ? [{ name: `${path.replace(/^.*src\//, "")} ${name}`, query }]
      : [];
  }),
);

it("every query reads the columns it declares", async () => {
  expect(made.length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const { name, query } of made.filter((one) => Object.keys(one.query.shape).length > 0)) {
    const statement = env.DB.prepare(query.text).bind(...query.params);
    const [header] = await statement.raw({ columnNames: true });
    const declared = Object.keys(query.shape).map((key) => snake(key));
    if (JSON.stringify(header) !== JSON.stringify(declared))
      wrong.push(`${name}: ${String(header)} is not ${String(declared)}`);
  }
  expect(wrong).toEqual([]);
});

/** What is read whole on purpose: some dozens of rows, however long the council lasts. */
const named: readonly [what: RegExp, why: string][] = [
  [/^SCAN (b|body|o|o2|o3|m|organization|c|charter)$/, "organisations, bodies, charters"],
  [/^SCAN (t|h|r|i|p|seat|role_grant|invitation|assignment)$/, "lists to choose from"],
  [/^SCAN (pillar|rating_scheme|fiscal_year)$/, "what the follow-up is set up with"],
  [/^SCAN (heir|seat_speaker)$/, "the seats of the council, and who speaks for them"],
  [/^SCAN (mine|holiday_change)$/, "my own seats; the few days that differ from the law"],
  [/^SCAN (j|s|w|json_each) VIRTUAL TABLE/, "a list that came with the form or the meeting"],
  [/^SCAN (ahead|linked)$/, "the few actions and items that one action has to do with"],
  [/^SCAN \(subquery-\d+\)$/, "rows that an index has just found"],
  [/^SCAN (CONSTANT ROW|\d+ CONSTANT)/, "no table at all"],
];

/** Every statement that the app's pages run, as D1 would plan it. */
async function plans(): Promise<Map<string, string[]>> {
  const seen = new Map<string, string[]>();
  const explaining = new Proxy(env.DB, {
    get: (db, name) => {
      if (name !== "prepare") {
        const member: unknown = Reflect.get(db, name);
        return typeof member === "function" ? member.bind(db) : member;
      }
      return (text: string) => {
        seen.set(text, []);
        return db.prepare(text);
      };
    },
  });
  for (const { method, pattern, path } of routes) {
    const who = pattern.startsWith("/desk/accounts") ? "admin" : "secretariat";
    if (method === "GET") await get(path, who, { db: explaining });
    else await post(path, who, {}, { db: explaining });
  }
  for (const text of seen.keys()) {
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
      .bind(...Array.from(text.matchAll(/\?/g), () => null))
      .all<{ detail: string }>();
    seen.set(
      text,
      results.map(({ detail }) => detail),
    );
  }
  return seen;
}

it("every statement finds its rows through an index", async () => {
  const scans = [...(await plans())].flatMap(([text, details]) =>
    details
      .filter((detail) => detail.startsWith("SCAN ") && !/USING (COVERING )?INDEX/.test(detail))
      .filter((detail) => !named.some(([what]) => what.test(detail)))
      .map((detail) => `${detail} ← ${text.replaceAll(/\s+/g, " ").slice(0, 160)}`),
  );
  expect(scans).toEqual([]);
});
