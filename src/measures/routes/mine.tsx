import { Hono } from "hono";
import { ministriesOf } from "../../accounts/model";
import type { App } from "../../env";
import { authorize } from "../../policy";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { mineOf } from "../model/mine";
import { measuresFor } from "../queries";
import { MinePage } from "../views/mine-page";

export const mine = new Hono<App>();

mine.get("/desk/measures/mine", async (c) => {
  const { page, viewer, measures } = await load(c, (me) => ({ measures: measuresFor(me) }));
  authorize(viewer, "measure.read");
  const isOfficial = ministriesOf(viewer).length > 0;
  return show(c, <MinePage page={page} measures={measures.map(mineOf)} isOfficial={isOfficial} />);
});
