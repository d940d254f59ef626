import type { Hono, NotFoundHandler } from "hono";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import { inLanguage } from "../paths";
import { stopActions } from "../words/stops";
import { keepFlash } from "./cookies";

type Router = Hono<App>["router"];

/** Whether a route, and not only the middleware, answers the method there. */
const answers = (router: Router, method: "GET" | "POST", path: string): boolean =>
  router.match(method, path)[0].some(([[, route]]) => route.method === method);

/** The nearest page above a path; the home page at the latest. */
function pageAbove(router: Router, path: string): string {
  const above = path.slice(0, path.lastIndexOf("/")) || "/";
  return above === "/" || answers(router, "GET", above) ? above : pageAbove(router, above);
}

/**
 * Answers what no route answers: 404. An address that only takes forms, opened as a page (reloaded after the session
 * had ended, say), leads to the page above it, where its form stands; on the desk that is told once.
 */
export const astray =
  (router: Router): NotFoundHandler<App> =>
  (c) => {
    const { path, method } = c.req;
    if (method !== "GET" || !answers(router, "POST", path)) throw new Stopped("notFound");
    const page = pageAbove(router, path);
    if (page !== "/") keepFlash(c, stopActions[c.var.lang].ledBack);
    return c.redirect(inLanguage(page, c.var.lang), 303);
  };
