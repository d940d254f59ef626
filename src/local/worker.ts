import { build } from "esbuild";
import path from "node:path";
import { root } from "./files.ts";

/**
 * The Worker as it is uploaded: `worker.mjs`, what it imports at once, and what it loads when somebody comes for it.
 * The names of the parts change with their content alone. Reads what src/local/build.ts writes for the Worker.
 */
export async function bundleWorker(folder: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(root, "src/worker.ts")],
    absWorkingDir: root,
    outdir: folder,
    entryNames: "[name]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    external: ["node:*", "cloudflare:*"],
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    logLevel: "warning",
    metafile: true,
    write: false,
  });
  // The entry last: whoever waits for it finds its parts in their places.
  const files = outputFiles.toSorted(
    (a, b) => Number(a.path.endsWith("worker.mjs")) - Number(b.path.endsWith("worker.mjs")),
  );
  return { files: new Map(files.map((file) => [file.path, file.contents])), metafile };
}
