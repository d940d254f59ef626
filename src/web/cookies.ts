import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { absoluteSeconds } from "../accounts/session-queries";
import type { App } from "../env";

const strict = {
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "Lax",
  prefix: "host",
} as const;

/** The session token that came with the request. */
export const tokenOf = (c: Context<App>): string | undefined => getCookie(c, "session", "host");

/** How somebody comes in: with which session, from which browser, when. */
export const comingIn = (c: Context<App>) => ({
  token: tokenOf(c),
  agent: c.req.header("user-agent") ?? "",
  now: c.var.now,
});

export const keepToken = (c: Context<App>, token: string): void =>
  setCookie(c, "session", token, { ...strict, maxAge: absoluteSeconds });

export const dropToken = (c: Context<App>): void => {
  deleteCookie(c, "session", strict);
};

const aYear = 31_536_000;

/** The mark of a device on which an account has signed in before. */
export const deviceMarkIn = (c: Context<App>): string => getCookie(c, "device", "host") ?? "";

export const keepDeviceMark = (c: Context<App>, mark: string): void =>
  setCookie(c, "device", mark, { ...strict, maxAge: aYear });

/** Keeps a sentence for the next page: what of it fits, no character cut. */
export const keepFlash = (c: Context<App>, sentence: string): void =>
  setCookie(c, "flash", Array.from(sentence.toWellFormed()).slice(0, 300).join(""), {
    ...strict,
    maxAge: 60,
  });

/** The sentence kept for this page, once. */
export const takeFlash = (c: Context<App>): string => {
  const sentence = getCookie(c, "flash", "host") ?? "";
  if (sentence) deleteCookie(c, "flash", strict);
  return sentence;
};
