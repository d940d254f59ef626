import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { bundledApp, bundledBare } from "./bundle.ts";
import { type Asked, compare, line } from "./compare.ts";
import { fileIn, fill, token } from "./data.ts";
import { firstView, measureRows, rowsRead } from "./exact.ts";
import { bareTransfers, fillHandout, transfers } from "./files.ts";
import { year } from "./measures.ts";
import { minutesOfMeeting } from "./minutes.ts";
import { migrate, serve, type Server } from "./server.ts";

const headers = { cookie: `__Host-session=${token}` };
/** Where the databases stand. A folder that BENCH_STATE names is kept, so that the next run need not fill them again. */
const kept = process.env["BENCH_STATE"];
const folder = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), "renkei-bench-"));

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** A server over a database of its own with so many entries. */
async function over(script: string, name: string, entries: number): Promise<Server> {
  const state = path.join(folder, name);
  if (fs.existsSync(state)) return serve(script, state);
  const first = await serve(script, state);
  await migrate(await first.database());
  await first.stop();
  fill(fileIn(state), entries);
  return serve(script, state);
}

/** The lists of measures that people ask for: all of a year, some by three filters, some by a text. */
const measureLists = [
  ["all", ""],
  ["ministry, status and partner", "&lead=mhlw&status=ongoing&partner=mlit"],
  ["latest report first", "&pillar=p1&sort=recent"],
  ["a text that fills a page in both", `&text=${encodeURIComponent("窓口の運営9")}`],
] as const;

const measures = (server: Server, query: string): Asked => ({
  server,
  headers,
  url: `${server.url}desk/measures?year=${year}${query}`,
});

const record = (server: Server): Asked => ({ server, headers, url: `${server.url}desk/record` });

const draft = (server: Server): Asked => ({
  server,
  headers,
  url: `${server.url}desk/meetings/${minutesOfMeeting}/minutes/draft`,
});
const grown = (one: { memory: number }, other: { memory: number }) =>
  `${(one.memory - other.memory).toFixed(0)} MB`;

/** Whether the memory of the server grows with a file: of 100 MB against 10 MB, up and down. */
async function files(app: string): Promise<void> {
  const state = path.join(folder, "files");
  await (await over(app, "files", 100)).stop();
  fillHandout(fileIn(state));
  const server = await serve(app, state);
  const { small, large } = await transfers(server);
  await server.stop();
  const bare = await serve(await bundledBare(folder, "bare-files.tsx"), path.join(folder, "bare"));
  const floor = await bareTransfers(bare);
  await bare.stop();
  line("", "100 MB file", "10 MB file", "grown by", "wanted");
  for (const way of ["up", "down"] as const) {
    const [a, b] = [large[way], small[way]];
    const figures = [a.memory, b.memory].map((memory) => `${memory.toFixed(0)} MB`);
    line(
      `peak memory, a file ${way}`,
      ...figures,
      grown(a, b),
      way === "up" ? "< 64 MB" : "as bare",
    );
    line("… seconds", a.seconds.toFixed(2), b.seconds.toFixed(2));
  }
  const [a, b] = [floor.large.down, floor.small.down];
  const figures = [a.memory, b.memory].map((memory) => `${memory.toFixed(0)} MB`);
  line("… down from a bare worker", ...figures, grown(a, b), "");
}

/** As the secretariat sees it that records an answer for a seat, which has every sixth remark. */
const review = (server: Server): Asked => ({
  server,
  headers,
  url: `${server.url}desk/meetings/${minutesOfMeeting}/minutes/confirm?seat=bs0`,
});

async function run() {
  if (process.argv.includes("files")) {
    await files((await bundledApp(path.join(folder, "app"))).script);
    return;
  }
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
    "",
  );
  await compare(
    "list of 50 from 1,000,000 : from 10,000",
    record(large),
    record(small),
    "≥ 0.80",
    "≤ 1.25",
  );
  await compare(
    "draft of 300 remarks : bare Hono worker",
    draft(small),
    draft(floor),
    "≥ 0.67",
    "≤ 1.50",
  );
  await compare(
    "review of 300 remarks : bare Hono worker",
    review(small),
    review(floor),
    "≥ 0.67",
    "≤ 1.50",
  );
  for (const [name, query] of measureLists) {
    await compare(
      `measures of 1,000,000 : of 10,000 (${name})`,
      measures(large, query),
      measures(small, query),
      "≥ 0.83",
      "≤ 1.20",
    );
    const rows = await Promise.all(
      [large, small].map((server) => measureRows(server, folder, `year=${year}${query}`)),
    );
    line("… rows read", ...rows.map(String), "", "equal");
  }
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
  await files(app);
}

try {
  await run();
} finally {
  if (kept === undefined) fs.rmSync(folder, { recursive: true, force: true });
}
