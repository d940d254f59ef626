import { Hono } from "hono";
import { accounts } from "./accounts/routes";
import { agenda } from "./agenda/routes";
import { attendance } from "./attendance/routes";
import { desk } from "./desk/routes";
import type { App } from "./env";
import { Stopped } from "./lib/errors";
import { publication } from "./publication/routes";
import { meetings } from "./meetings/routes";
import { record } from "./record/routes";
import { roster } from "./roster/routes";
import { site } from "./site/routes";
import { problem } from "./web/errors";
import { sameOrigin, security } from "./web/headers";
import { begin, limit, routedPath } from "./web/request";

/** The table of contents. */
export const app = new Hono<App>({ getPath: routedPath })
  .use(begin)
  .use(security)
  .use(sameOrigin)
  .use(limit)
  .route("/", site)
  .route("/", publication)
  .route("/", accounts)
  .route("/", desk)
  .route("/", record)
  .route("/", roster)
  .route("/", meetings)
  .route("/", agenda)
  .route("/", attendance)
  .notFound(() => {
    throw new Stopped("notFound");
  })
  .onError(problem);
