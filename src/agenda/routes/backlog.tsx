import { Hono } from "hono";
import type { App } from "../../env";
import { authorize } from "../../policy";
import { standingOn } from "../../roster/model";
import { councilId, seatTenures } from "../../roster/queries";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { organizationName } from "../model/presenters";
import { presentersOf } from "../present";
import { backlogOf, presenters } from "../queries";
import { BacklogPage } from "../views/backlog-page";
import { inSight, named, permitsFor } from "./sight";

export const backlog = new Hono<App>();

backlog.get("/desk/backlog", async (c) => {
  const { page, viewer, ...stored } = await load(c, () => ({
    items: backlogOf(councilId()),
    tenures: seatTenures(councilId()),
    presenters: presenters(),
  }));
  authorize(viewer, "agenda.read");
  const items = inSight(viewer, stored.items, standingOn(stored.tenures, page.today));
  return show(
    c,
    <BacklogPage
      page={page}
      candidates={items.filter(({ state }) => state === "taken")}
      presenters={presentersOf(items, stored.tenures, stored.presenters, page.lang)}
      proposals={named(items, stored.presenters, (one) => organizationName(one, page.lang))}
      permits={permitsFor(viewer, null)}
    />,
  );
});
