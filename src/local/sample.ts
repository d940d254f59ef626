import type { D1Database, R2Bucket } from "@cloudflare/workers-types";
import { build } from "esbuild";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { now } from "../lib/clock.ts";
import type { Local } from "./database.ts";
import { root } from "./files.ts";

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly role: { readonly ja: string; readonly en: string };
}

interface Sample {
  readonly sampleCouncil: (
    db: D1Database,
    given: { readonly now: string; readonly pepper: string },
  ) => Promise<void>;
  readonly sampleHandoutFiles: (files: R2Bucket) => Promise<void>;
  readonly demoAccounts: readonly DemoAccount[];
}

const source = path.join(root, "src/sample/load.ts");
const bundle = path.join(root, ".build/sample.mjs");

/** The sample council's code. The Worker's own code imports without file endings, so it is bundled first. */
async function sample(): Promise<Sample> {
  if (!fs.existsSync(source)) throw new Error("src/sample/load.ts is missing: no sample council");
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  const loaded: Sample = await import(pathToFileURL(bundle).href);
  return loaded;
}

const isEmpty = async (db: D1Database): Promise<boolean> =>
  (await db.prepare("SELECT 1 FROM account LIMIT 1").first()) === null;

const isDemo = async (db: D1Database): Promise<boolean> =>
  (await db.prepare("SELECT 1 FROM account WHERE is_demo = 1 LIMIT 1").first()) !== null;

/**
 * Loads the sample council into a database without accounts; then gives the
 * accounts that a person may sign in with: none where the database is somebody's own.
 */
export async function loadSample({ DB, FILES, PEPPER }: Local): Promise<readonly DemoAccount[]> {
  const { sampleCouncil, sampleHandoutFiles, demoAccounts } = await sample();
  if (await isEmpty(DB)) {
    await sampleHandoutFiles(FILES);
    await sampleCouncil(DB, { now: now(), pepper: PEPPER });
  }
  return (await isDemo(DB)) ? demoAccounts : [];
}
