import { Hono } from "hono";
import { accounts } from "./accounts/routes";
import { actions } from "./actions/routes";
import { agenda } from "./agenda/routes";
import { attendance } from "./attendance/routes";
import { desk } from "./desk/routes";
import type { App } from "./env";
import { publication } from "./publication/routes";
import { measures } from "./measures/routes";
import { meetings } from "./meetings/routes";
import { record } from "./record/routes";
import { roster } from "./roster/routes";
import { site } from "./site/routes";
import { astray } from "./web/astray";
import { cspReports } from "./web/csp-reports";
import { problem } from "./web/errors";
import { sameOrigin, security } from "./web/headers";
import { begin, limit, routedPath } from "./web/request";

/** The table of contents. */
export const app = new Hono<App>({ getPath: routedPath })
  .use(begin)
  .use(security)
  .route("/", cspReports)
  .use(sameOrigin)
  .use(limit)
  .route("/", site)
  .route("/", publication)
  .route("/", accounts)
  .route("/", desk)
  .route("/", record)
  .route("/", roster)
  .route("/", measures)
  .route("/", actions)
  .route("/", meetings)
  .route("/", agenda)
  .route("/", attendance)
  .onError(problem);

app.notFound(astray(app.router));
