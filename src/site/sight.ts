import type { Context } from "hono";
import type { Queries } from "../db/read";
import type { App } from "../env";
import { type PublishedBody, bodyTold } from "../publication/content/body";
import { bodyName } from "../publication/content/title";
import { newestPublication, nextBoundary, publishedCouncil } from "../publication/queries";
import { look } from "../web/look";
import { words } from "./words";

const named = (): PublishedBody => ({
  name: words.ja.council,
  nameEn: words.en.council,
  purpose: words.ja.purpose,
  purposeEn: words.en.purpose,
});

/** The council as its pages name it. */
export interface Council {
  readonly name: string;
  readonly purpose: string;
}

/**
 * What a page of the site needs, in one round trip: its own queries, the council's name, which publication is the
 * newest (for the page's tag), and when the next one comes out.
 */
export async function sight<Q extends Queries>(c: Context<App>, queries: Q) {
  const { now, lang } = c.var;
  const common = {
    council: publishedCouncil(now),
    newest: newestPublication(now),
    next: nextBoundary(now),
  };
  const [{ council, newest, next }, own] = await look(c, common, queries);
  const body = council ? bodyTold(council) : named();
  return {
    ...own,
    council: {
      name: bodyName(body, lang),
      purpose: (lang === "en" && body.purposeEn) || body.purpose,
    },
    made: newest ? [newest.id] : [],
    boundary: next?.publicFrom,
  };
}
