import { build } from "esbuild";
import path from "node:path";
import { build as buildAll } from "../../src/local/build.ts";
import { root, writeIfChanged } from "../../src/local/files.ts";
import { bundleWorker } from "../../src/local/worker.ts";
import { weigh } from "./weight.ts";

/** The Worker exactly as it would be deployed, and what it weighs. */
export async function bundledApp(folder: string) {
  await buildAll();
  const bundle = await bundleWorker(folder);
  for (const [file, content] of bundle.files) writeIfChanged(file, content);
  return { script: path.join(folder, "worker.mjs"), weight: weigh(bundle) };
}

/** A bare worker, built the same way. */
export async function bundledBare(folder: string, source = "bare.tsx"): Promise<string> {
  const outfile = path.join(folder, "bare", source.replace(/\.tsx?$/, ".js"));
  await build({
    entryPoints: [path.join(root, "test/bench", source)],
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
