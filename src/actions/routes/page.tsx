import { Hono } from "hono";
import { ministriesOf } from "../../accounts/model";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { told } from "../../record/present";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { ownerOfPart } from "../queries";
import { ActionPage } from "../views/action-page";
import { BriefPage } from "../views/brief-page";
import { opened } from "./opening";

export const pages = new Hono<App>();

/** Where a notification of a part leads: on to the part's page, which decides who may see it. */
pages.get("/desk/actions/parts/:partId", async (c) => {
  const partId = c.req.param("partId");
  const { page, viewer, owner } = await load(c, () => ({ owner: ownerOfPart(partId) }));
  authorize(viewer, "action.read");
  return c.redirect(paths[page.lang].part(found(owner).actionId, partId), 303);
});

pages.get("/desk/actions/:id/brief", async (c) => {
  const { viewer: _, meetings: _m, history: _h, ...shown } = await opened(c);
  return show(c, <BriefPage {...shown} />);
});

pages.get("/desk/actions/:id", async (c) => {
  const { page, viewer, meetings, history, ...shown } = await opened(c);
  return show(
    c,
    <ActionPage
      page={page}
      {...shown}
      own={ministriesOf(viewer)}
      next={meetings[0]}
      history={told(history, page.lang)}
    />,
  );
});
