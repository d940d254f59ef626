import type { Context } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import { stillAllowed } from "../accounts/session-queries";
import { hashOf } from "../accounts/tokens";
import type { Sql } from "../db/sql";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import type { Change } from "../record/change";
import { type Occasion, commit, recorded } from "../record/commit";
import { catalogue } from "../record/events";
import { keepKey } from "../record/form-keys";
import { keepFlash, tokenOf } from "./cookies";
import { keyIn } from "./submitted";

/** A page of the desk: never cached. */
export function show(c: Context<App>, view: JSX.Element, status: 200 | 404 | 409 | 422 = 200) {
  c.header("Cache-Control", "private, no-store");
  return c.html(view, status);
}

/** Who acts, when, in which request. */
export const occasionOf = (c: Context<App>): Occasion => ({
  accountId: c.var.viewer?.id ?? null,
  at: c.var.now,
  requestId: c.var.requestId,
});

/** Whether the viewer still may, asked inside the batch; nothing to ask of whoever is not signed in. */
function permission(c: Context<App>): readonly Sql[] {
  const token = tokenOf(c);
  const { viewer, now } = c.var;
  return viewer && token ? [stillAllowed(hashOf(token), viewer, now)] : [];
}

/**
 * Writes the changes in one batch with the form's one-time key; `unrecorded` are statements that are no event.
 * Throws 409 when somebody else wrote first, and 403 when the viewer lost a role or a seat meanwhile.
 */
export async function write(
  c: Context<App>,
  location: string,
  changes: readonly Change[],
  unrecorded: readonly Sql[] = [],
) {
  const by = occasionOf(c);
  const key = await keyIn(c);
  if (!key) throw new Stopped("stale");
  const kept = keepKey(key, by.accountId, location, by.at);
  await commit(c.env.DB, [kept, ...permission(c), ...unrecorded, ...recorded(by, changes)]);
}

/** Leads the person on, with a sentence said once. */
export function leadSaying(c: Context<App>, location: string, sentence: string) {
  keepFlash(c, sentence);
  return c.redirect(location, 303);
}

/** Leads the person on, with the last event's sentence said once. */
export function lead(c: Context<App>, location: string, changes: readonly Change[]) {
  const event = changes.at(-1)?.event;
  return event
    ? leadSaying(c, location, catalogue[event.name][c.var.lang](event.detail ?? {}))
    : c.redirect(location, 303);
}

/** Writes the changes, then leads the person on. */
export async function done(c: Context<App>, location: string, ...changes: Change[]) {
  await write(c, location, changes);
  return lead(c, location, changes);
}
