import type { Context } from "hono";
import type { App } from "../env";

/** A link to give to somebody: at the configured address, whatever host the request came by (OWASP: host header injection). */
export const linkTo = (c: Context<App>, path: string): string =>
  new URL(path, c.env.ORIGIN ?? c.req.url).href;
