import { Hono } from "hono";
import { ministriesOf } from "../../accounts/model";
import type { App } from "../../env";
import { fiscalYear } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import { authorize } from "../../policy";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { ownCursorIn, reportsStandFrom } from "../model/own";
import { ownMeasures } from "../own-queries";
import { MinePage } from "../views/mine-page";

export const mine = new Hono<App>();

/** So many stand on a page. */
const most = 100;

mine.get("/desk/measures/mine", async (c) => {
  const { now } = c.var;
  const after = ownCursorIn(c.req.query("after"));
  const { page, viewer, measures } = await load(c, (me) => ({
    measures: ownMeasures(me, reportsStandFrom(now), fiscalYear(dayOf(now)), {
      after,
      limit: most + 1,
    }),
  }));
  authorize(viewer, "measure.read");
  const isOfficial = ministriesOf(viewer).length > 0;
  return show(
    c,
    <MinePage
      page={page}
      measures={measures.slice(0, most)}
      hasMore={measures.length > most}
      isFirst={after === null}
      isOfficial={isOfficial}
    />,
  );
});
