import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { App } from "../env";
import { violationsIn } from "./csp-violations";
import { log } from "./log";
import { quota } from "./quota";

/** Where browsers tell what the content security policy kept them from. */
export const reportsPath = "/csp-reports";

/** Types that no form has, and that no other site's script may send without asking first. */
const types = /^application\/(csp-report|reports\+json)\b/;

const isWithin = quota(60);

const limit = bodyLimit({ maxSize: 16_384, onError: (c) => c.body(null, 413) });

/**
 * Takes reports from anybody, as browsers do not always say where they come from: it reads no session and no
 * database, writes one line a violation and at most sixty a minute, and answers nothing.
 */
export const cspReports = new Hono<App>().post(reportsPath, limit, async (c) => {
  if (types.test(c.req.header("content-type") ?? "")) {
    const body = new TextDecoder().decode(await c.req.arrayBuffer());
    for (const violation of violationsIn(body, new URL(c.req.url).origin))
      if (isWithin(c.var.now)) log("info", c, { ...violation });
  }
  return c.body(null, 204);
});
