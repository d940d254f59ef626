import type { Context } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import build from "../../.build/version.json";
import type { App } from "../env";
import { type Instant, later } from "../lib/clock";
import type { Page } from "../lib/page";
import { tokenOf } from "./cookies";
import { publicPage } from "./page";
import { type KeptPage, keepPage, keptPage, memoryNow } from "./public-cache";
import { tagOf } from "./tag";

/** A page, a text, or the bytes of a file. */
type Drawn = JSX.Element | string | ArrayBuffer;

/** A public page about to be answered: which revisions it shows, and how to draw it. */
export interface Sight {
  /** The ids of the revisions it is made from. */
  readonly made: readonly string[];
  readonly draw: () => Drawn | Promise<Drawn>;
  readonly status?: KeptPage["status"];
  readonly headers?: Readonly<Record<string, string>>;
  /** When something scheduled comes out next. */
  readonly boundary: Instant | undefined;
}

const life = 30_000;
const html = { "Content-Type": "text/html; charset=UTF-8" };

/** Whether the browser has the version with a tag. */
export const knows = (c: Context<App>, etag: string): boolean =>
  (c.req.header("if-none-match") ?? "")
    .split(",")
    .some((known) => known.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));

const isKnown = (c: Context<App>, { etag, status }: { etag: string; status: number }): boolean =>
  status === 200 && knows(c, etag);

/** Somebody signed in has what is current: their browser asks each time. */
export const caching = (c: Context<App>) =>
  tokenOf(c) === undefined ? "public, max-age=60" : "private, no-cache";

const outline = (page: Page, sight: Sight) => ({
  etag: tagOf(build, { ...page, revisions: sight.made }),
  status: sight.status ?? 200,
  headers: sight.headers ?? html,
});

type Answer = Omit<KeptPage, "until" | "body"> & { readonly body: string | ArrayBuffer };

const answer = (c: Context<App>, { body, ...made }: Answer) => {
  const headers = { ...made.headers, ETag: made.etag, "Cache-Control": caching(c) };
  return isKnown(c, made) ? c.body(null, 304, headers) : c.body(body, made.status, headers);
};

const soonest = (one: Instant, other: Instant | undefined) =>
  other !== undefined && other < one ? other : one;

/**
 * Answers everybody with the same page. `path` is the address with nothing in it that the page does not heed; null
 * for a page not to be kept. Pages live for 30 seconds in the isolate, never beyond the time at which something
 * scheduled comes out, and a browser that has this version is told so before anything is drawn.
 */
export async function everybody(
  c: Context<App>,
  path: string | null,
  see: (page: Page) => Promise<Sight>,
): Promise<Response> {
  const page: Page = { ...publicPage(c), path: path ?? c.req.path };
  const key = path && [page.today, page.lang, path].join(" ");
  const memory = memoryNow();
  const kept = keptPage(key, page.now);
  if (kept) return answer(c, kept);
  const sight = await see(page);
  const made = outline(page, sight);
  if (isKnown(c, made)) return answer(c, { ...made, body: "" });
  const drawn = await sight.draw();
  if (drawn instanceof ArrayBuffer) return answer(c, { ...made, body: drawn });
  const body = String(drawn);
  const until = soonest(later(page.now, life), sight.boundary);
  keepPage(key, { ...made, body, until }, memory);
  return answer(c, { ...made, body });
}
