import fs from "node:fs";
import path from "node:path";
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
