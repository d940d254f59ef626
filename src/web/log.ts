import type { Context } from "hono";
import type { App } from "../env";

/** The path without the secret that a one-time link carries, in whatever language. */
export const safePath = (path: string): string =>
  path.replace(/(\/(?:invitation|password-reset)\/).+/i, "$1…");

/** One line of JSON: no body, no cookie, no query string, no token is ever written. */
export function log(
  level: "info" | "error",
  c: Context<App>,
  facts: Readonly<Record<string, string | number>>,
): void {
  const line = JSON.stringify({
    level,
    at: c.var.now,
    request: c.var.requestId,
    method: c.req.method,
    path: safePath(c.req.path),
    account: c.var.viewer?.id ?? null,
    ...facts,
  });
  if (level === "error") console.error(line);
  else console.log(line);
}
