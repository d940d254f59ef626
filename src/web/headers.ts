import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import { reportsPath } from "./csp-reports";

const none = ["'none'"];
const self = ["'self'"];

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    imgSrc: self,
    connectSrc: self,
    fontSrc: self,
    formAction: self,
    baseUri: none,
    frameAncestors: none,
    objectSrc: none,
    reportUri: reportsPath,
    reportTo: "csp",
  },
  reportingEndpoints: [{ name: "csp", url: reportsPath }],
  strictTransportSecurity: "max-age=31536000; includeSubDomains",
  referrerPolicy: "same-origin",
  crossOriginOpenerPolicy: "same-origin",
  crossOriginResourcePolicy: "same-origin",
  xFrameOptions: "DENY",
});

/**
 * OWASP's header set: nothing inline, nothing from elsewhere, framed by nobody (ASVS 3.4). An answer that says
 * nothing of caches is kept by none (14.3.2), and a file is powerless should a browser show it (5.4).
 */
export const security: MiddlewareHandler<App> = async (c, next) => {
  await headers(c, next);
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "private, no-store");
  if (c.res.headers.has("Content-Disposition"))
    c.header("Content-Security-Policy", "default-src 'none'; sandbox");
};

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses any unsafe request that another site could have caused, whatever its content type (ASVS 3.5.1):
 * `Origin` is ours and `Sec-Fetch-Site` is same-origin; with neither header nothing is accepted.
 */
export const sameOrigin: MiddlewareHandler<App> = async (c, next) => {
  if (!safe.has(c.req.method)) {
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    const isOurs =
      origin === undefined ? site === "same-origin" : origin === new URL(c.req.url).origin;
    if (!isOurs || (site !== undefined && site !== "same-origin")) throw new Stopped("foreign");
  }
  await next();
};
