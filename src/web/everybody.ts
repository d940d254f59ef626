import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { App } from "../env";
import { type Instant, later } from "../lib/clock";
import type { Page } from "../lib/page";
import { asset } from "../ui/assets";
import { tokenOf } from "./cookies";
import { publicPage } from "./page";
import { type KeptPage, keepPage, keptPage, memoryNow } from "./public-cache";

/** A public page about to be answered: which revisions it shows, and how to draw it. */
export interface Sight {
  /** The ids of the revisions it is made from. */
  readonly made: readonly string[];
  readonly draw: () => JSX.Element | string;
  readonly status?: KeptPage["status"];
  readonly headers?: Readonly<Record<string, string>>;
  /** When something scheduled comes out next. */
  readonly boundary: Instant | undefined;
}

const life = 30_000;
const html = { "Content-Type": "text/html; charset=UTF-8" };

const tagOf = (page: Page, { made }: Sight): string => {
  const seen = [page.lang, page.path, page.today, asset("site.css"), asset("site.js"), ...made];
  return `W/"${createHash("sha256").update(seen.join("\n")).digest("base64url").slice(0, 27)}"`;
};

const isKnown = (c: Context<App>, { etag, status }: { etag: string; status: number }): boolean =>
  status === 200 &&
  (c.req.header("if-none-match") ?? "")
    .split(",")
    .some((known) => known.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));

/** Somebody signed in has what is current: their browser asks each time. */
const caching = (c: Context<App>) =>
  tokenOf(c) === undefined ? "public, max-age=60" : "private, no-cache";

type Answer = Pick<KeptPage, "etag" | "status" | "headers"> & { readonly body: string | null };

function answer(c: Context<App>, { body, status, etag, headers }: Answer) {
  const all = { ...headers, ETag: etag, "Cache-Control": caching(c) };
  return body === null ? c.body(null, 304, all) : c.body(body, status, all);
}

const soonest = (one: Instant, other: Instant | undefined) =>
  other !== undefined && other < one ? other : one;

/**
 * Answers everybody with the same page. `path` is the address with nothing in it that the page does not heed, null for
 * one not to be kept;
 * pages live for 30 seconds in the isolate, never beyond the time at which something scheduled comes out, and
 * a browser that has this version is told so before anything is drawn.
 */
export async function everybody(
  c: Context<App>,
  path: string | null,
  see: (page: Page) => Promise<Sight>,
): Promise<Response> {
  const page: Page = { ...publicPage(c), path: path ?? c.req.path };
  const key = path === null ? null : [page.today, page.lang, path].join(" ");
  const memory = memoryNow();
  const kept = key === null ? undefined : keptPage(key, page.now);
  if (kept) return answer(c, isKnown(c, kept) ? { ...kept, body: null } : kept);
  const sight = await see(page);
  const { status = 200, headers = html, boundary } = sight;
  const etag = tagOf(page, sight);
  if (isKnown(c, { etag, status })) return answer(c, { body: null, status, etag, headers });
  const body = String(await sight.draw());
  const until = soonest(later(page.now, life), boundary);
  if (key !== null) keepPage(key, { body, status, etag, headers, until }, memory);
  return answer(c, { body, status, etag, headers });
}
