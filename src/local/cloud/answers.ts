import type { Answer } from "./ask.ts";

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** An array of objects that wrangler printed as JSON. Throws on anything else. */
function rowsIn(json: string): Record<string, unknown>[] {
  const parsed: unknown = JSON.parse(json);
  if (!Array.isArray(parsed) || !parsed.every(isRow)) throw new TypeError(`no rows: ${json}`);
  return parsed;
}

/** The id of the database with a name in `wrangler d1 list --json`; null when there is none. */
export function databaseNamed(name: string, json: string): string | null {
  const uuid = rowsIn(json).find((row) => row["name"] === name)?.["uuid"];
  return typeof uuid === "string" ? uuid : null;
}

/**
 * The names of the Worker's secrets, from `wrangler secret list`; none for a Worker that does not exist
 * yet. Throws when the answer is anything else: a pepper set anew by mistake would shut everybody out.
 */
export function secretsIn({ ok, out, all }: Answer): string[] {
  if (ok) return rowsIn(out).map((row) => String(row["name"]));
  if (/Worker ".*" not found/.test(all)) return [];
  throw new Error(`wrangler secret list\n${all}`);
}

/** How many accounts there are, and how many of them are samples. */
export const census =
  "SELECT count(*) AS accounts, coalesce(sum(is_demo), 0) AS demos FROM account";

/** The census in the answer of `wrangler d1 execute --json`. */
export function censusIn(json: string): { accounts: number; demos: number } {
  const [row] = rowsIn(JSON.stringify(rowsIn(json)[0]?.["results"]));
  return { accounts: Number(row?.["accounts"]), demos: Number(row?.["demos"]) };
}

/** Where `wrangler deploy` put the Worker, from what it wrote line by line to its output file. */
export function addressIn(lines: string): string | null {
  const reports = rowsIn(`[${lines.trim().split("\n").join(",")}]`);
  const targets = reports.find((report) => report["type"] === "deploy")?.["targets"];
  const list: unknown[] = Array.isArray(targets) ? targets : [];
  const first = list.map(String).find((target) => /^(https:\/\/)?[\w.-]+$/.test(target));
  return first === undefined ? null : new URL(first.replace(/^(https:\/\/)?/, "https://")).origin;
}
