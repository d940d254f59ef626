import { type Context, Hono } from "hono";
import type { App } from "../env";
import { found } from "../lib/errors";
import type { Page } from "../lib/page";
import { paths } from "../paths";
import { publishedAction } from "../publication/content/action";
import {
  listedCounts,
  listedPublications,
  publicCodes,
} from "../publication/queries/listed-queries";
import { listedRevisions } from "../publication/queries/revision-queries";
import { everybody } from "../web/everybody";
import { askedIn, countedIn, filterOf, queryOf } from "./listed-query";
import { sight } from "./sight";
import { asItStands, revisionAsked } from "./standing";
import { ActionPage } from "./views/action";
import { Actions } from "./views/actions";

const rowsOfAPage = 50;

/** The published joint action items, and each of them with its earlier revisions. */
export const actionRoutes = new Hono<App>();

actionRoutes.get("/actions", (c) => {
  const asked = { ...askedIn((name) => c.req.query(name)), pillar: "" };
  return everybody(c, paths.ja.publicActions(queryOf(asked)), async (page) => {
    const { rows, counts, council, made, boundary } = await sight(c, {
      rows: listedPublications("action", filterOf(asked), asked.after, page.now, rowsOfAPage),
      counts: listedCounts("action", page.now),
    });
    const actions = rows.slice(0, rowsOfAPage);
    const next = rows.length > actions.length ? (actions.at(-1)?.place ?? null) : null;
    const count = asked.text === "" ? countedIn(counts, asked) : actions.length;
    const props = { page, council, asked, actions, counts, count, next };
    return { made, boundary, draw: () => <Actions {...props} /> };
  });
});

async function action(c: Context<App>, page: Page, number: string, asked: number | null) {
  const seen = await sight(c, {
    revisions: listedRevisions("action", number, page.now, asked),
    codes: publicCodes("action", number, page.now),
  });
  const { council, revisions, codes } = seen;
  const shown = found(revisionAsked(revisions, asked));
  return asItStands({ ...seen, page, current: "actions" }, shown, () => {
    const content = publishedAction(shown.content);
    const props = { page, council, content, shown, revisions };
    return <ActionPage {...props} publicCodes={codes.map(({ code }) => code)} />;
  });
}

actionRoutes.get("/actions/:number", (c) => {
  const number = c.req.param("number");
  return everybody(c, paths.ja.publicAction(number), (page) => action(c, page, number, null));
});

actionRoutes.get("/actions/:number/revisions/:revision{[1-9][0-9]{0,3}}", (c) => {
  const { number, revision } = c.req.param();
  const asked = Number(revision);
  return everybody(c, paths.ja.publicActionRevision(number, asked), (page) =>
    action(c, page, number, asked),
  );
});
