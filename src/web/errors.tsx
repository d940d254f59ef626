import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { JSX } from "hono/jsx/jsx-runtime";
import { sql } from "../db/sql";
import { read } from "../db/read";
import type { App } from "../env";
import { Answered, Refused, type Stop, Stopped, statuses } from "../lib/errors";
import { newId } from "../lib/id";
import { paths } from "../paths";
import { answerTo } from "../record/form-keys";
import { stopActions, stops } from "../words/stops";
import { log } from "./log";
import { pageAfterTrouble } from "./page";
import { Problem } from "./problem";
import { keyIn, submitted } from "./submitted";

type Status = 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500;

const answer = (c: Context<App>, view: JSX.Element, status: Status) => {
  c.header("Cache-Control", "private, no-store");
  return c.html(view, status);
};

const typedIn = async (c: Context<App>) => {
  try {
    return await submitted(c);
  } catch {
    return {};
  }
};

/** What was typed, in a form to send again: for whoever was signed out while writing, overtaken or refused. */
async function again(c: Context<App>, label: "resend" | "compare", onlyWithText = false) {
  if (c.req.method !== "POST") return {};
  const action = new URL(c.req.url).pathname;
  const typed = await typedIn(c);
  return { again: { action, label: stopActions[c.var.lang][label], typed, onlyWithText } };
}

const labels: Partial<Record<Stop, "resend" | "compare">> = { signIn: "resend", stale: "compare" };

async function stopped(c: Context<App>, stop: Stop) {
  const page = pageAfterTrouble(c);
  const isSignedOut = stop === "signIn";
  if (isSignedOut && c.req.method === "GET")
    return c.redirect(paths[c.var.lang].signIn(page.path), 303);
  if (stop === "tooMany") c.header("Retry-After", "900");
  const words = stops[c.var.lang][stop];
  const label = labels[stop];
  const typed = label ? await again(c, label) : {};
  const view = <Problem page={page} {...words} signIn={isSignedOut} {...typed} />;
  return answer(c, view, statuses[stop]);
}

async function refusedPage(c: Context<App>, { why, facts }: Refused) {
  // The sentences of every slice: nothing that a reader of the public site ever meets.
  const { refusalSentence } = await import("../words/refusals");
  const { refusedTitle: title, back: next } = stopActions[c.var.lang];
  const what = refusalSentence(c.var.lang, why, facts);
  const props = {
    page: pageAfterTrouble(c),
    title,
    what,
    next,
    ...(await again(c, "resend", true)),
  };
  return answer(c, <Problem {...props} />, 422);
}

/** Where the first sending of a doubled form led; it lost a race with itself. */
async function answeredBefore(c: Context<App>, { location }: Answered) {
  if (location) return c.redirect(location, 303);
  const key = await keyIn(c);
  const { first } = await read(c.env.DB, {
    first: answerTo(key, sql`${c.var.viewer?.id ?? null}`),
  });
  return c.redirect(first?.location ?? paths[c.var.lang].desk(), 303);
}

function failed(c: Context<App>, error: Error) {
  const reference = c.var.requestId ?? newId();
  log("error", c, { message: error.message, stack: error.stack ?? "" });
  const words = stops[c.var.lang].failed;
  return answer(c, <Problem page={pageAfterTrouble(c)} {...words} reference={reference} />, 500);
}

/** What the framework itself refuses, in our terms. */
const stopBehind = (error: Error): Stop | null => {
  if (error instanceof Stopped) return error.stop;
  if (!(error instanceof HTTPException) || error.status >= 500) return null;
  return error.status === 413 ? "tooLarge" : "notFound";
};

/** The one catcher: every failure becomes a page in the person's language, or a redirect. */
export async function problem(error: Error, c: Context<App>) {
  if (error instanceof Answered) return answeredBefore(c, error);
  if (error instanceof Refused) return refusedPage(c, error);
  const stop = stopBehind(error);
  return stop === null ? failed(c, error) : stopped(c, stop);
}
