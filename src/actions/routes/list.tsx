import { Hono } from "hono";
import type { App } from "../../env";
import { dayOf } from "../../lib/clock";
import { holidayChanges, openMeetings } from "../../meetings/queries";
import { authorize, can } from "../../policy";
import { councilId } from "../../roster/queries";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { actionsCsv } from "../csv";
import { listedActions } from "../list-queries";
import { cursorIn, filtersIn, listLength } from "../model/listing";
import { timed } from "../present";
import { allMinistries } from "../queries";
import { ListPage } from "../views/list-page";

export const list = new Hono<App>();

/** So many actions fit into one file. */
const fileLength = 5_000;

list.get("/desk/actions", async (c) => {
  const asked = (name: string) => c.req.query(name);
  const filters = filtersIn(asked);
  const cursor = cursorIn(asked);
  const today = dayOf(c.var.now);
  const { page, viewer, lines, ministries, changes, meetings } = await load(c, (me) => ({
    lines: listedActions(filters, cursor, listLength + 1, me, today),
    ministries: allMinistries(),
    changes: holidayChanges(),
    meetings: openMeetings(councilId()),
  }));
  authorize(viewer, "action.read");
  const shown = lines.slice(0, listLength);
  return show(
    c,
    <ListPage
      page={page}
      filters={filters}
      lines={timed(shown, page.today, changes)}
      last={lines.length > listLength ? (shown.at(-1) ?? null) : null}
      isFirst={cursor === null}
      ministries={ministries}
      mayManage={can(viewer, "action.manage")}
      meetings={meetings}
    />,
  );
});

list.get("/desk/actions.csv", async (c) => {
  const filters = filtersIn((name) => c.req.query(name));
  const today = dayOf(c.var.now);
  const { page, viewer, lines, ministries, changes } = await load(c, (me) => ({
    lines: listedActions(filters, null, fileLength + 1, me, today),
    ministries: allMinistries(),
    changes: holidayChanges(),
  }));
  authorize(viewer, "action.read");
  c.header("Content-Type", "text/csv; charset=utf-8");
  c.header("Content-Disposition", 'attachment; filename="actions.csv"');
  c.header("Cache-Control", "private, no-store");
  return c.body(actionsCsv(timed(lines, page.today, changes), fileLength, ministries, page.lang));
});
