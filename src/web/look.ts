import type { Context } from "hono";
import { type Queries, type Results, readTogether } from "../db/read";
import type { App } from "../env";

/**
 * What a public page needs, in one round trip: what every page of the site is given, and the page's own queries.
 * No session is read: the page is the same for everybody.
 */
export const look = <A extends Queries, B extends Queries>(
  c: Context<App>,
  common: A,
  own: B,
): Promise<[Results<A>, Results<B>]> => readTogether(c.env.DB, common, own);
