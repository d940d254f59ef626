import { bodyLimit } from "hono/body-limit";
import type { MiddlewareHandler } from "hono";
import type { App } from "../env";
import { between, now } from "../lib/clock";
import { Stopped } from "../lib/errors";
import { newId } from "../lib/id";
import { log } from "./log";
import { isMultipart } from "./upload";

const inEnglish = /^\/en(?=\/|$)/;

/** The path that routes see: the language stands before it in the address. */
export const routedPath = (request: Request): string =>
  new URL(request.url).pathname.replace(inEnglish, "") || "/";

/** Gives the request its time, its id and its language; writes one line when it is answered. */
export const begin: MiddlewareHandler<App> = async (c, next) => {
  const at = now();
  c.set("now", at);
  c.set("requestId", newId());
  c.set("lang", inEnglish.test(new URL(c.req.url).pathname) ? "en" : "ja");
  await next();
  c.header("X-Request-Id", c.var.requestId);
  if (c.env.DEMO === undefined)
    log("info", c, { status: c.res.status, milliseconds: between(at, now()) });
};

const oneMegabyte = 1_048_576;

const small = bodyLimit({
  maxSize: oneMegabyte,
  onError: () => {
    throw new Stopped("tooLarge");
  },
});

/** Where files are sent: those forms are read as they come in and are held to limits of their own (web/upload). */
const takesFiles = /^\/desk\/meetings\/[^/]+\/handouts\/(offer|[^/]+\/submit)$/;

/** Refuses bodies over 1 MB while reading, with or without a Content-Length. */
export const limit: MiddlewareHandler<App> = async (c, next) =>
  takesFiles.test(c.req.path) && isMultipart(c) ? next() : small(c, next);
