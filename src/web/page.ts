import type { Context } from "hono";
import type { SessionRow, Viewer } from "../accounts/model";
import type { App } from "../env";
import { dayOf } from "../lib/clock";
import { newId } from "../lib/id";
import type { Page, Reader } from "../lib/page";
import { can } from "../policy";
import { takeFlash } from "./cookies";

/** A path that names no other host: two slashes before it would. */
const atOurs = (path: string): string => path.replace(/^[/\\]+/, "/");

/** The address as routed, without the origin and the language. */
const pathOf = (c: Context<App>) => atOurs(c.req.path) + new URL(c.req.url).search;

const common = (c: Context<App>) => ({
  lang: c.var.lang,
  now: c.var.now,
  today: dayOf(c.var.now),
  path: pathOf(c),
  isDemo: c.env.DEMO !== undefined,
});

/** A page for everybody: it depends on nothing but the address, so it may be cached. */
export const publicPage = (c: Context<App>): Page => ({
  ...common(c),
  key: "",
  reader: null,
  flash: "",
});

/** A page with a form for somebody not signed in. */
export const doorPage = (c: Context<App>): Page => ({
  ...publicPage(c),
  key: newId(),
  flash: takeFlash(c),
});

const readerOf = (viewer: Viewer, unread: number): Reader => ({
  name: viewer.name,
  unread,
  isSecretariat: can(viewer, "meeting.run"),
  isAdmin: can(viewer, "account.manage"),
  mayAudit: can(viewer, "record.read"),
});

/** A page of the desk. */
export const deskPage = (c: Context<App>, viewer: Viewer, session: SessionRow): Page => ({
  ...common(c),
  key: newId(),
  flash: takeFlash(c),
  reader: readerOf(viewer, session.unread),
});

/** Where the form stood that was sent: its own address may know no GET, so the language switch leads here. */
const formPathOf = (c: Context<App>): string => {
  const from = c.req.method === "POST" ? c.req.header("referer") : undefined;
  if (from === undefined || !URL.canParse(from)) return pathOf(c);
  const { origin, pathname, search } = new URL(from);
  if (origin !== new URL(c.req.url).origin) return pathOf(c);
  return atOurs(pathname.replace(/^\/en(?=\/|$)/, "")) + search;
};

/** The page that says what stopped a request; it knows the viewer when the session had been read. */
export const pageAfterTrouble = (c: Context<App>): Page => ({
  ...common(c),
  path: formPathOf(c),
  key: newId(),
  flash: "",
  reader: c.var.viewer ? readerOf(c.var.viewer, 0) : null,
});
