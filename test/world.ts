import { env } from "cloudflare:workers";
import { app } from "../src/app";
import type { Row } from "../src/db/sql";
import { newId } from "../src/lib/id";
import { council } from "./world/council";
import { actions, measures } from "./world/measures";
import { papers } from "./world/papers";
import { type Who, people, tokenOf } from "./world/people";

export { counted } from "./world/counted";
export { type Who, addressOf, everybody, tokenOf } from "./world/people";

/** Puts the small council and its accounts into the empty database. Sessions last from now on. */
export async function world(): Promise<void> {
  await env.DB.prepare(
    [...council, ...people(), ...measures, ...actions, ...papers].join(";\n"),
  ).run();
}

/** The headers a browser sends for somebody signed in (or a stranger) from a page of ours. */
const as = (who?: Who): Record<string, string> => ({
  Origin: "http://localhost",
  "Sec-Fetch-Site": "same-origin",
  ...(who && { Cookie: `__Host-session=${tokenOf(who)}` }),
});

interface Options {
  /** Another database, such as `counted(env.DB).db`. */
  readonly db?: D1Database;
  /** More headers, or others in place of ours. */
  readonly headers?: Record<string, string>;
  /** Other bindings. */
  readonly env?: Partial<Cloudflare.Env>;
}

const bindings = ({ db = env.DB, env: others }: Options) => ({ ...env, DB: db, ...others });

/** A GET as somebody, or as a stranger; redirects are not followed. */
export const get = async (path: string, who?: Who, options: Options = {}): Promise<Response> =>
  app.request(path, { headers: { ...as(who), ...options.headers } }, bindings(options));

export type Typed = Record<string, string | readonly string[]>;

const bodyOf = (typed: Typed) =>
  new URLSearchParams(
    Object.entries(typed).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : value.map((one) => [name, one]),
    ),
  );

/** A form sent as somebody, with a fresh one-time key unless `typed` has one; redirects are not followed. */
export const post = async (
  path: string,
  who: Who | undefined,
  typed: Typed = {},
  options: Options = {},
): Promise<Response> =>
  app.request(
    path,
    {
      method: "POST",
      headers: { ...as(who), ...options.headers },
      body: bodyOf({ key: newId(), ...typed }),
    },
    bindings(options),
  );

/** A form sent as somebody in parts, as browsers send long texts. */
export const postParts = async (
  path: string,
  who: Who | undefined,
  typed: Typed = {},
  options: Options = {},
): Promise<Response> => {
  const body = new FormData();
  for (const [name, value] of Object.entries({ key: newId(), ...typed }))
    for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
  const headers = { ...as(who), ...options.headers };
  return app.request(path, { method: "POST", headers, body }, bindings(options));
};

/** Rows straight from the database. */
export const rows = async <R extends Row = Row>(
  text: string,
  ...params: (string | number | null)[]
): Promise<R[]> =>
  (
    await env.DB.prepare(text)
      .bind(...params)
      .all<R>()
  ).results;
