import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { bundledApp, bundledBare } from "./bundle.ts";
import { fileIn, fill, token } from "./data.ts";
import { firstView, rowsRead } from "./exact.ts";
import { load, medianOf } from "./load.ts";
import { year } from "./measures.ts";
import { migrate, serve, type Server } from "./server.ts";

const rounds = Number(process.env["ROUNDS"] ?? 5);
const requests = 600;
const cookie = { cookie: `__Host-session=${token}` };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "renkei-bench-"));

const line = (what: string, ...figures: string[]) =>
  console.log(`${what.padEnd(52)}${figures.map((figure) => figure.padStart(14)).join("")}`);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** A server over a database of its own with so many entries. */
async function over(script: string, name: string, entries: number): Promise<Server> {
  const state = path.join(folder, name);
  const first = await serve(script, state);
  await migrate(await first.database());
  await first.stop();
  fill(fileIn(state), entries);
  return serve(script, state);
}

/** Both asked in turns, so that whatever else the machine does hits both alike: the median of the rounds. */
async function sideBySide(a: string, b: string, headers: Record<string, string>) {
  const figures: { a: number[]; b: number[] } = { a: [], b: [] };
  await load(a, 100, headers);
  await load(b, 100, headers);
  for (let round = 0; round < rounds; round++) {
    figures.a.push((await load(a, requests, headers)).perSecond);
    figures.b.push((await load(b, requests, headers)).perSecond);
  }
  return { a: medianOf(figures.a), b: medianOf(figures.b) };
}

async function compare(what: string, a: string, b: string, least: string) {
  const { a: first, b: second } = await sideBySide(a, b, cookie);
  line(what, first.toFixed(0), second.toFixed(0), (first / second).toFixed(2), least);
}

/** The lists of measures that people ask for: all of a year, some by three filters, some by a text. */
const measureLists = [
  ["all", ""],
  ["ministry, status and partner", "&lead=mhlw&status=ongoing&partner=mlit"],
  ["latest report first", "&pillar=p1&sort=recent"],
  ["a text", `&text=${encodeURIComponent("窓口の運営97")}`],
] as const;

const measures = (server: Server, query: string) =>
  `${server.url}desk/measures?year=${year}${query}`;

const record = (server: Server) => `${server.url}desk/record`;

async function run() {
  const { script: app, weight } = await bundledApp(path.join(folder, "app"));
  const bare = await bundledBare(folder);
  const small = await over(app, "small", 10_000);
  const large = await over(app, "large", Number(process.env["LARGE"] ?? 1_000_000));
  const floor = await over(bare, "floor", 10_000);

  line("", "this, req/s", "other, req/s", "ratio", "wanted");
  await compare(
    "list of 50 from 10,000 : bare Hono worker",
    record(small),
    record(floor),
    "≥ 0.80",
  );
  await compare("list of 50 from 1,000,000 : from 10,000", record(large), record(small), "≥ 0.80");
  for (const [name, query] of measureLists)
    await compare(
      `measures of 1,000,000 : of 10,000 (${name})`,
      measures(large, query),
      measures(small, query),
      "≥ 0.83",
    );
  const [many, few] = await Promise.all([rowsRead(large), rowsRead(small)]);
  line(
    "rows read for it, of 1,000,000 : of 10,000",
    `${many}`,
    `${few}`,
    (many / few).toFixed(2),
    "1.00",
  );
  const view = await firstView(small.url);
  line("first view of a public page, gzip", kilobytes(view.bytes), "", "", "< 28 KB");
  line("… in so many requests", `${view.requests}`, "", "", "≤ 4");
  line("Worker entry bundle, gzip", kilobytes(weight.entry), "", "", "< 300 KB");
  line("… and all that is loaded later", kilobytes(weight.all), "", "", "");
  await Promise.all([small.stop(), large.stop(), floor.stop()]);
}

try {
  await run();
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
