import type { Context } from "hono";
import { type Queries, type Results, read } from "../db/read";
import type { App } from "../env";

/** What a public page needs, in one round trip. No session is read: the page is the same for everybody. */
export const look = <Q extends Queries>(c: Context<App>, queries: Q): Promise<Results<Q>> =>
  read(c.env.DB, queries);
