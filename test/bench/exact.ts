import { build } from "esbuild";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { root } from "../../src/local/files.ts";
import type { Server } from "./server.ts";

/** Rows that D1 reads for a page of the record. */
export async function rowsRead(server: Server): Promise<number> {
  const db = await server.database();
  const { meta } = await db
    .prepare(
      `SELECT e.id, e.at, a.name, e.name, e.subject_id, e.detail FROM event e
        LEFT JOIN account a ON a.id = e.actor_id ORDER BY e.id DESC LIMIT 51`,
    )
    .all();
  return meta.rows_read;
}

interface Lists {
  readonly filtersIn: (asked: (name: string) => string | undefined, present: number) => unknown;
  readonly listedMeasures: (
    filters: unknown,
    cursor: null,
    limit: number,
  ) => { readonly text: string; readonly params: readonly (string | number | null)[] };
}

/** The application's own queries of the list of measures, which import without file endings. */
async function lists(folder: string): Promise<Lists> {
  const outfile = path.join(folder, "lists.mjs");
  const contents = ["model", "queries"].map((file) => `export * from "./${file}";`).join("");
  const stdin = { contents, resolveDir: path.join(root, "src/measures/listing") };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm" });
  const loaded: Lists = await import(pathToFileURL(outfile).href);
  return loaded;
}

/** Rows that D1 reads for a page of the list of measures, as a query string asks for it. */
export async function measureRows(server: Server, folder: string, query: string): Promise<number> {
  const { filtersIn, listedMeasures } = await lists(folder);
  const asked = new URLSearchParams(query);
  const { text, params } = listedMeasures(
    filtersIn((name) => asked.get(name) ?? undefined, 0),
    null,
    51,
  );
  const db = await server.database();
  const { meta } = await db
    .prepare(text)
    .bind(...params)
    .all();
  return meta.rows_read;
}

const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 6 }).length;

/** What a browser fetches to show a public page: the page and what its head names. */
export async function firstView(url: string): Promise<{ bytes: number; requests: number }> {
  const html = await (await fetch(url)).text();
  const named = [...html.matchAll(/(?:src|href)="(\/(?:assets\/[^"]+|favicon\.svg))"/g)];
  const files = named.map(([, file]) =>
    fs.readFileSync(path.join(root, ".build/public", file ?? "")),
  );
  const bytes = [html, ...files].reduce((sum, content) => sum + gzipped(content), 0);
  return { bytes, requests: 1 + files.length };
}
