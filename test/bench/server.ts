import type { D1Database } from "@cloudflare/workers-types";
import { convertV4MiniflareOptions, Miniflare, Response } from "miniflare";
import fs from "node:fs";
import type { Readable } from "node:stream";
import { unstable_splitSqlQuery } from "wrangler";
import path from "node:path";
import { childProcesses, cpuOf } from "./cpu.ts";
import { forgetPeak, peakOf } from "./memory.ts";
import { root } from "../../src/local/files.ts";

export interface Server {
  readonly url: string;
  readonly database: () => Promise<D1Database>;
  readonly stop: () => Promise<void>;
  /** Milliseconds of CPU that it has used; 0 where the machine does not tell. */
  readonly cpu: () => number;
  /** Forgets how much memory it has had at most, and tells how much it has had since, in MB. */
  readonly memory: { readonly restart: () => void; readonly peak: () => number };
}

/** The script, and the parts beside it that it imports. */
const partsOf = (script: string): readonly string[] => {
  const folder = path.dirname(script);
  const parts = fs.readdirSync(folder).filter((name) => name.endsWith(".mjs"));
  return [...new Set([script, ...parts.map((name) => path.join(folder, name))])];
};

/** A Worker with a D1 of its own on a free port of this machine; nothing it prints is shown. */
export async function serve(script: string, state: string): Promise<Server> {
  const options = convertV4MiniflareOptions({
    name: "bench",
    modules: partsOf(script).map((part) => ({ type: "ESModule", path: part })),
    modulesRoot: path.dirname(script),
    compatibilityDate: "2026-10-23",
    d1Databases: { DB: "bench" },
    r2Buckets: { FILES: "bench" },
    bindings: { PEPPER: "bench" },
    serviceBindings: { ASSETS: () => new Response("", { status: 404 }) },
    host: "127.0.0.1",
    port: 0,
    cf: false,
    handleStructuredLogs: () => {},
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      stdout.resume();
      stderr.resume();
    },
  });
  const others = childProcesses();
  const miniflare = new Miniflare({
    ...options,
    logRequests: false,
    resourcePersistencePath: state,
    telemetry: { enabled: false },
  });
  const url = await miniflare.ready;
  const own = childProcesses().filter((id) => !others.includes(id));
  return {
    url: url.href,
    database: () => miniflare.getD1Database("DB"),
    stop: () => miniflare.dispose(),
    cpu: () => own.reduce((sum, id) => sum + cpuOf(id), 0),
    memory: {
      restart: () => {
        for (const id of own) forgetPeak(id);
      },
      peak: () => own.reduce((sum, id) => sum + peakOf(id), 0),
    },
  };
}

/** Applies every migration to an empty database. */
export async function migrate(db: D1Database): Promise<void> {
  const folder = path.join(root, "migrations");
  for (const name of fs.readdirSync(folder).toSorted()) {
    const statements = unstable_splitSqlQuery(fs.readFileSync(path.join(folder, name), "utf8"));
    await db.batch(statements.map((statement) => db.prepare(statement)));
  }
}
