import { Hono } from "hono";
import { sql } from "../../db/sql";
import type { App } from "../../env";
import { authorize, can } from "../../policy";
import { councilId } from "../../roster/queries";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { cursorIn, filtersIn, listLength, stretchOf, yearsOf } from "../model/listing";
import { bodies, meetingsFrom, spanOf } from "../queries";
import { ListPage } from "../views/list-page";

export const list = new Hono<App>();

list.get("/desk/meetings", async (c) => {
  const asked = (name: string) => c.req.query(name);
  const filters = filtersIn(asked);
  const cursor = cursorIn(asked);
  const body = filters.body === null ? councilId() : sql`${filters.body}`;
  const { page, viewer, ...found } = await load(c, () => ({
    rows: meetingsFrom(body, filters, cursor),
    span: spanOf(body),
    bodies: bodies(),
  }));
  authorize(viewer, "meeting.read");
  const years = yearsOf(found.span.map(({ day }) => day));
  return show(
    c,
    <ListPage
      page={page}
      frame={{ filters, years, bodies: found.bodies }}
      stretch={stretchOf(found.rows, listLength, filters, cursor)}
      mayRun={can(viewer, "meeting.run")}
    />,
  );
});
