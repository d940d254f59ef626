import type { Context } from "hono";
import { html } from "hono/html";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import type { Change } from "../record/change";
import { type Occasion, commit, recorded } from "../record/commit";
import { catalogue } from "../record/events";
import { keepKey } from "../record/form-keys";
import { keepFlash } from "./cookies";
import { submitted } from "./submitted";

/** A page of the desk: never cached. */
export function show(c: Context<App>, view: JSX.Element, status: 200 | 409 | 422 = 200) {
  c.header("Cache-Control", "private, no-store");
  return c.html(html`<!DOCTYPE html>${view}`, status);
}

/** Who acts, when, in which request. */
export const occasionOf = (c: Context<App>): Occasion => ({
  accountId: c.var.viewer?.id ?? null,
  at: c.var.now,
  requestId: c.var.requestId,
});

const oneTimeKey = /^[0-9a-z]{20}$/;

/** Writes the changes in one batch with the form's one-time key. Throws 409 when somebody else wrote first. */
export async function write(c: Context<App>, location: string, changes: readonly Change[]) {
  const by = occasionOf(c);
  const key = (await submitted(c))["key"] ?? "";
  if (!oneTimeKey.test(key)) throw new Stopped("stale");
  await commit(c.env.DB, [keepKey(key, by.accountId, location, by.at), ...recorded(by, changes)]);
}

/** Writes the changes, then leads the person on, with the last event's sentence said once. */
export async function done(c: Context<App>, location: string, ...changes: Change[]) {
  await write(c, location, changes);
  const event = changes.at(-1)?.event;
  if (event) keepFlash(c, catalogue[event.name][c.var.lang](event.detail ?? {}));
  return c.redirect(location, 303);
}
