import { Hono } from "hono";
import { accounts } from "./accounts/routes";
import type { App } from "./env";
import { Stopped } from "./lib/errors";
import { problem } from "./web/errors";
import { sameOrigin, security } from "./web/headers";
import { begin, limit, routedPath } from "./web/request";

/** The table of contents. */
export const app = new Hono<App>({ getPath: routedPath })
  .use(begin)
  .use(security)
  .use(sameOrigin)
  .use(limit)
  .route("/", accounts)
  .notFound(() => {
    throw new Stopped("notFound");
  })
  .onError(problem);
