import type { Context } from "hono";
import type { Viewer } from "../accounts/model";
import { accountBehind, keepOpen, sessionBehind } from "../accounts/session-queries";
import { viewerOf } from "../accounts/sessions";
import { hashOf } from "../accounts/tokens";
import { type Queries, type Results, readTogether } from "../db/read";
import type { Sql } from "../db/sql";
import type { App } from "../env";
import { Answered, Stopped } from "../lib/errors";
import type { Page } from "../lib/page";
import { answerTo } from "../record/form-keys";
import { tokenOf } from "./cookies";
import { deskPage } from "./page";
import { keyIn } from "./submitted";

/** What every desk page is given beside its own queries. */
export interface Loaded {
  readonly viewer: Viewer;
  readonly page: Page;
}

/**
 * Who is asking and what the page needs, in one round trip. `me` stands for the viewer's account id
 * inside the queries. A form sent twice throws the first one's answer instead.
 * Throws 401 without a live session, 404 for an account without any role.
 */
export async function load<Q extends Queries>(
  c: Context<App>,
  queries: (me: Sql) => Q,
): Promise<Results<Q> & Loaded> {
  const token = tokenOf(c);
  if (!token) throw new Stopped("signIn");
  const hash = hashOf(token);
  const me = accountBehind(hash, c.var.now);
  const key = c.req.method === "POST" ? await keyIn(c) : "";
  const kernel = {
    touched: keepOpen(hash, c.var.now),
    session: sessionBehind(hash, c.var.now),
    answered: answerTo(key, me),
  };
  const [{ session, answered }, own] = await readTogether(c.env.DB, kernel, queries(me));
  const viewer = await viewerOf(token, session, c.var.now);
  if (!viewer || !session) throw new Stopped("signIn");
  c.set("viewer", viewer);
  if (answered) throw new Answered(answered.location);
  return { ...own, viewer, page: deskPage(c, viewer, session) };
}
