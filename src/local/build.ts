import { build as bundle } from "esbuild";
import fs from "node:fs";
import path from "node:path";
import { commonPasswords } from "./common-passwords.ts";
import { keepOnly, root, writeIfChanged } from "./files.ts";
import { versionOf } from "./version.ts";
import { bundleWorker } from "./worker.ts";

const source = path.join(root, "src/assets");
const output = path.join(root, ".build/public");
const worker = path.join(root, ".build/worker");

/** What the Worker's own answers carry, for the files that are served without it. */
const headers = `/*
  Strict-Transport-Security: max-age=31536000; includeSubDomains
  X-Content-Type-Options: nosniff
  Cross-Origin-Resource-Policy: same-origin
  Referrer-Policy: same-origin
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

const robots = `User-agent: *
Disallow: /desk
Disallow: /en/desk
`;

/** What pages are drawn by: our code, other people's, and the names of the assets. */
const drawing = ["src", "package-lock.json", ".build/assets.json"];

/** The stylesheet, the pictures, and every script that enhances a page; `.d.ts` files only describe. */
const entries = (): string[] =>
  fs
    .readdirSync(source)
    .filter((name) => name === "site.css" || /\.svg$|(?<!\.d)\.ts$/.test(name))
    .map((name) => path.join(source, name));

/** What pages call an asset: `site.css`, `sortable.js`. */
const nameOf = (entry: string): string => path.basename(entry).replace(/\.ts$/, ".js");

/**
 * Bundles the assets under names that change with their content, so that browsers may keep them for
 * ever, and writes `.build/assets.json` from which src/ui/assets.ts reads those names, and the mark of the
 * Worker's code, by which browsers know a page drawn by other code.
 */
async function buildAssets(): Promise<void> {
  const { outputFiles, metafile } = await bundle({
    entryPoints: entries(),
    absWorkingDir: root,
    outdir: path.join(output, "assets"),
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".svg": "copy" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    write: false,
  });
  const files = new Map<string, string | Uint8Array>(
    outputFiles.map((file) => [file.path, file.contents]),
  );
  const names = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint ? [[nameOf(entryPoint), `/${path.relative(output, path.join(root, file))}`]] : [],
  );
  files.set(path.join(output, "_headers"), headers);
  files.set(path.join(output, "robots.txt"), robots);
  const icon = path.join(source, "favicon.svg");
  if (fs.existsSync(icon)) files.set(path.join(output, "favicon.svg"), fs.readFileSync(icon));

  for (const [file, content] of files) writeIfChanged(file, content);
  const manifest = JSON.stringify(Object.fromEntries(names), null, 2);
  writeIfChanged(path.join(root, ".build/assets.json"), `${manifest}\n`);
  writeIfChanged(
    path.join(root, ".build/common-passwords.json"),
    JSON.stringify(commonPasswords()),
  );
  const version = versionOf(root, drawing, (file) => file.startsWith("src/local/"));
  writeIfChanged(path.join(root, ".build/version.json"), JSON.stringify(version));
  keepOnly(output, files);
}

/**
 * Bundles the assets, then the Worker, which knows their names. Runs beside itself and beside a server without harm:
 * files appear whole, and only what is stale is removed.
 */
export async function build(): Promise<void> {
  await buildAssets();
  const { files } = await bundleWorker(worker);
  for (const [file, content] of files) writeIfChanged(file, content);
  keepOnly(worker, files);
}

if (import.meta.main) await build();
