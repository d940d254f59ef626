import { Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { paths } from "../../paths";
import { authorize, can, handoutRights } from "../../policy";
import { told } from "../../record/present";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { lineFor } from "../model/sight";
import { itemNames } from "../present";
import { handoutById, versionsOf } from "../queries";
import { HandoutPage } from "../views/handout-page";
import { type OpenedHandout, opened, openedHandout } from "./opening";
import { openSteps } from "./sight";

export const page = new Hono<App>();

/** The history is for those who work on it; who downloaded what, for the secretariat and the auditors. */
const historyFor = ({ viewer, side, history }: OpenedHandout) => {
  if (can(viewer, "record.read")) return history;
  return side === null ? [] : history.filter(({ name }) => name !== "handout.downloaded");
};

page.get("/desk/meetings/:id/handouts/:handoutId", async (c) => {
  const at = await openedHandout(c);
  const { lang } = at.page;
  return show(
    c,
    <HandoutPage
      page={at.page}
      home={at.meeting}
      line={at.line}
      returns={at.returns}
      item={itemNames(at.items, lang).get(at.handout.itemId ?? "") ?? ""}
      steps={openSteps(at.side, at.standing)}
      isInside={at.side !== null}
      history={told(historyFor(at), lang)}
    />,
  );
});

/** Where a notification leads: the meeting to which the handout belongs is looked up. */
page.get("/desk/handouts/:handoutId", async (c) => {
  const id = c.req.param("handoutId");
  const {
    page: asked,
    viewer,
    ...stored
  } = await load(c, () => ({
    handout: handoutById(id),
    versions: versionsOf(id),
  }));
  authorize(viewer, "handout.read");
  const handout = found(stored.handout);
  found(opened(lineFor(handout, stored.versions, handoutRights(viewer)(handout.ministryId))));
  return c.redirect(paths[asked.lang].handout(handout.meetingId, id), 303);
});
