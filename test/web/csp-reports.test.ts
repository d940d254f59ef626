import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { app } from "../../src/app";
import { counted, get } from "../world";

const print = console.log;
let said: string[] = [];

beforeEach(() => {
  said = [];
  console.log = (...line: unknown[]) => void said.push(line.join(" "));
});
afterEach(() => {
  console.log = print;
});

const modern = "application/reports+json";
const older = "application/csp-report";

/** What a browser sends by itself: whose page it was is told in the body only. */
const send = async (body: unknown, type = modern, to = "/csp-reports") => {
  const { db, trips } = counted(env.DB);
  const answer = await app.request(
    to,
    {
      method: "POST",
      headers: { "Content-Type": type, "Sec-Fetch-Site": "cross-site", Origin: "null" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    },
    { ...env, DB: db },
  );
  return { status: answer.status, body: await answer.text(), trips: trips() };
};

const told = () =>
  said.map((line) => {
    const { violated, blocked, document } = JSON.parse(line) as Record<string, string>;
    return { violated, blocked, document };
  });

const report = (body: Record<string, string>) => ({ type: "csp-violation", age: 1, body });
const violation = {
  documentURL: "http://localhost/desk/record?kind=secret#part",
  effectiveDirective: "script-src-elem",
  blockedURL: "https://user:word@evil.example/steal.js?cookie=secret",
  sample: "secret",
  sourceFile: "http://localhost/secret.js",
  referrer: "http://localhost/secret",
};

it("every page names the place for reports, in both ways that browsers know", async () => {
  for (const path of ["/", "/sign-in", "/desk", "/nowhere"]) {
    const { headers } = await get(path);
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("report-uri /csp-reports; report-to csp");
    expect(headers.get("reporting-endpoints")).toBe('csp="/csp-reports"');
  }
});

it("a report becomes one line with the request's id and nothing that anybody typed", async () => {
  expect(await send([report(violation)])).toEqual({ status: 204, body: "", trips: 0 });
  expect(told()).toEqual([
    { violated: "script-src-elem", blocked: "https://evil.example", document: "/desk/record" },
  ]);
  const line = JSON.parse(said[0] ?? "") as Record<string, unknown>;
  expect(line).toMatchObject({
    level: "info",
    method: "POST",
    path: "/csp-reports",
    account: null,
  });
  expect(line["request"]).toMatch(/^[0-9a-z]{20}$/);
  expect(said.join("")).not.toMatch(/secret|word/);
});

it("the older form of a report is read as well", async () => {
  const old = {
    "document-uri": "http://localhost/meetings/5?x=1",
    "violated-directive": "img-src 'self'",
    "blocked-uri": "data",
  };
  expect((await send({ "csp-report": old }, older)).status).toBe(204);
  expect(told()).toEqual([{ violated: "img-src", blocked: "data", document: "/meetings/5" }]);
});

it("an invitation's secret is not written down", async () => {
  for (const lang of ["", "/en"])
    await send([report({ ...violation, documentURL: `http://localhost${lang}/invitation/token` })]);
  expect(told().map(({ document }) => document)).toEqual(["/invitation/…", "/en/invitation/…"]);
});

it("what is no report about a page of ours is answered alike, and not written down", async () => {
  const bodies: unknown[] = [
    "",
    "{",
    "null",
    "[null, 1, []]",
    [report({ ...violation, documentURL: "https://evil.example/desk" })],
    [report({ ...violation, documentURL: "nonsense" })],
    [report({ ...violation, effectiveDirective: "\n{}" })],
    [{ ...report(violation), type: "deprecation" }],
    { "csp-report": null },
    `{"csp-report": {"__proto__": ${JSON.stringify(violation)}}}`,
  ];
  for (const body of bodies) expect(await send(body)).toEqual({ status: 204, body: "", trips: 0 });
  expect((await send([report(violation)], "text/plain")).status).toBe(204);
  expect(said).toEqual([]);
});

it("a report is small", async () => {
  const long = { ...violation, sample: "x".repeat(17_000) };
  expect((await send([report(long)])).status).toBe(413);
  expect(said).toEqual([]);
});

it("only that one place is open to other sites", async () => {
  for (const to of ["/csp-reports/", "/csp-reports/x", "/csp-reports/../sign-in", "/sign-in", "//"])
    expect((await send([report(violation)], modern, to)).status, to).toBe(403);
  expect(said).toEqual([]);
});

// The last one: it uses up what may be said in this minute.
it("a flood of reports is not a flood of lines", async () => {
  const many = [0, 1, 2, 3, 4, 4, 5].map((i) =>
    report({ ...violation, documentURL: `http://localhost/${i}` }),
  );
  await send(many);
  expect(told().map(({ document }) => document)).toEqual(["/0", "/1", "/2", "/3", "/4"]);
  for (let i = 0; i < 25; i += 1) await send(many);
  expect(said.length).toBeLessThanOrEqual(120);
});
