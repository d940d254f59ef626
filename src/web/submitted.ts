import type { Context } from "hono";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import type { Typed } from "../lib/form";

const mostFields = 1_000;

/** The fields of the submitted form as typed: a name given twice is joined by commas, files are left out. */
export async function submitted(c: Context<App>): Promise<Typed> {
  if (c.var.typed) return c.var.typed;
  const body = await c.req.parseBody({ all: true });
  const entries = Object.entries(body);
  if (entries.length > mostFields) throw new Stopped("tooLarge");
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string").join(","),
    ]),
  );
}

const oneTimeKey = /^[0-9a-z]{20}$/;

/**
 * The form's one-time key together with where it was sent: the forms of one page share a key, and sending
 * one of them is no answer to another. Empty when the form has none.
 */
export async function keyIn(c: Context<App>): Promise<string> {
  const key = (await submitted(c))["key"] ?? "";
  return oneTimeKey.test(key) ? `${key} ${c.req.path}` : "";
}

/** The version that a form was made from; 0, which no row has, when it says none. */
export const versionIn = (typed: Typed): number => {
  const version = Number(typed["version"]);
  return Number.isSafeInteger(version) && version > 0 ? version : 0;
};
