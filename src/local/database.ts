import type { D1Database, R2Bucket } from "@cloudflare/workers-types";
import path from "node:path";
import { getPlatformProxy } from "wrangler";
import { root } from "./files.ts";
import type { Place } from "./place.ts";
import { offline } from "./wrangler.ts";

export interface Local {
  readonly DB: D1Database;
  readonly FILES: R2Bucket;
  readonly PEPPER: string;
}

/** Does some work on the local database while no server holds it. */
export async function withDatabase<T>(
  place: Place,
  work: (local: Local) => Promise<T>,
): Promise<T> {
  Object.assign(process.env, offline);
  const proxy = await getPlatformProxy<{ DB: D1Database; FILES: R2Bucket; PEPPER: string }>({
    configPath: path.join(root, "wrangler.toml"),
    envFiles: [place.secrets],
    persist: { path: path.join(place.state, "v3") },
    remoteBindings: false,
  });
  try {
    return await work(proxy.env);
  } finally {
    await proxy.dispose();
  }
}
