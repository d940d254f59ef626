import { Hono } from "hono";
import type { App } from "../env";
import { load } from "../web/load";
import { show } from "../web/answer";
import { authorize } from "../policy";
import { revisionLines, waitingDrafts } from "./drafts";
import { checking } from "./draft-routes";
import { preparing } from "./prepare-routes";
import { PublicationsPage } from "./views/list";
import { preparingTogether } from "./together/prepare-routes";
import { releasingTogether } from "./together/release-routes";
import { versions } from "./version-routes";
import { withdrawing } from "./withdraw-routes";

const rowsOfAPage = 50;

export const publication = new Hono<App>();

publication.get("/desk/publications", async (c) => {
  const { at, id } = c.req.query();
  const before = at && id ? { at, id } : null;
  const { page, viewer, waiting, lines } = await load(c, () => ({
    waiting: waitingDrafts(rowsOfAPage),
    lines: revisionLines(before, rowsOfAPage),
  }));
  authorize(viewer, "publication.read");
  const shown = lines.slice(0, rowsOfAPage);
  const last = shown.at(-1);
  return show(
    c,
    <PublicationsPage
      page={page}
      waiting={waiting}
      revisions={shown}
      older={last && lines.length > shown.length ? { at: last.publicFrom, id: last.id } : null}
      isFirst={before === null}
    />,
  );
});

// The addresses of several come before those of one, whose id could be anything.
publication
  .route("/", preparingTogether)
  .route("/", releasingTogether)
  .route("/", checking)
  .route("/", preparing)
  .route("/", withdrawing)
  .route("/", versions);
