import { Hono } from "hono";
import { ministriesOf } from "../../accounts/model";
import type { App } from "../../env";
import { fiscalYear } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import { authorize } from "../../policy";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { reportsStandFrom } from "../model/own";
import { ownMeasures } from "../own-queries";
import { MinePage } from "../views/mine-page";

export const mine = new Hono<App>();

const most = 200;

mine.get("/desk/measures/mine", async (c) => {
  const { now } = c.var;
  const { page, viewer, measures } = await load(c, (me) => ({
    measures: ownMeasures(me, reportsStandFrom(now), fiscalYear(dayOf(now)), most),
  }));
  authorize(viewer, "measure.read");
  const isOfficial = ministriesOf(viewer).length > 0;
  return show(c, <MinePage page={page} measures={measures} isOfficial={isOfficial} />);
});
