import { Hono } from "hono";
import type { App } from "./env";
import { cspReports } from "./web/csp-reports";
import { problem } from "./web/errors";
import { sameOrigin, security } from "./web/headers";
import { begin, limit, routedPath } from "./web/request";

/** What every request passes, whoever answers it. */
export const front = () =>
  new Hono<App>({ getPath: routedPath })
    .use(begin)
    .use(security)
    .route("/", cspReports)
    .use(sameOrigin)
    .use(limit)
    .onError(problem);
