import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../src/local/files.ts";

const wrangler = path.join(root, "node_modules/wrangler/bin/wrangler.js");

/** The Worker exactly as it would be deployed. */
export function bundledApp(folder: string): string {
  execFileSync(process.execPath, [wrangler, "deploy", "--dry-run", "--outdir", folder], {
    cwd: root,
    stdio: "ignore",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
  return path.join(folder, "worker.js");
}

/** The bare worker, built the same way. */
export async function bundledBare(folder: string): Promise<string> {
  const outfile = path.join(folder, "bare.js");
  await build({
    entryPoints: [path.join(root, "test/bench/bare.tsx")],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker"],
    external: ["node:*"],
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    logLevel: "warning",
  });
  return outfile;
}

/** Bytes after gzip. */
export const gzipped = (file: string): number =>
  gzipSync(fs.readFileSync(file), { level: 9 }).length;
