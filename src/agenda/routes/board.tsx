import { Hono } from "hono";
import type { App } from "../../env";
import { dayOf } from "../../lib/clock";
import { authorize } from "../../policy";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { drawn, sheetOf } from "./sheet";

export const board = new Hono<App>();

board.get("/desk/meetings/:id/agenda", async (c) => {
  const { page, viewer, ...sheet } = await load(c, () =>
    sheetOf(c.req.param("id"), dayOf(c.var.now)),
  );
  authorize(viewer, "agenda.read");
  return show(c, drawn(page, viewer, sheet));
});
