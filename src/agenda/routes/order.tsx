import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { dayOf } from "../../lib/clock";
import { Stopped, found } from "../../lib/errors";
import type { Typed } from "../../lib/form";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { lead, show, write } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { reorderItems } from "../changes";
import { type AgendaItem, onAgenda } from "../model";
import { arranged, directions, reordered } from "../model/order";
import { timetable } from "../model/timetable";
import { expectedTime } from "../present";
import { drawn, sheetOf } from "./sheet";

export const order = new Hono<App>();

const isFromScript = (c: Context<App>) =>
  c.req.header("accept")?.includes("application/json") === true;

/** The numbers and times after the change, for the page that shows the items already. */
const shown = (
  items: readonly AgendaItem[],
  ids: readonly string[],
  meeting: Parameters<typeof timetable>[1],
) => {
  const inOrder = ids.flatMap((id) => items.filter((item) => item.id === id));
  return timetable(inOrder, meeting).slots.map(
    (slot) => [slot.item.id, { number: String(slot.number), time: expectedTime(slot) }] as const,
  );
};

type Arrange = (ids: readonly string[], typed: Typed) => string[];

/** Puts the items in the order that `arrange` makes of the present one. Answers 409 with the present order when it is not the one seen. */
async function rearranged(c: Context<App>, meetingId: string, arrange: Arrange) {
  const typed = await submitted(c);
  const { page, viewer, ...sheet } = await load(c, () => sheetOf(meetingId, dayOf(c.var.now)));
  authorize(viewer, "agenda.write");
  const meeting = found(sheet.meeting);
  const version = sheet.order?.version ?? 0;
  if (versionIn(typed) !== version)
    return isFromScript(c)
      ? c.json({ stale: true }, 409)
      : show(c, drawn(page, viewer, sheet, true), 409);
  const items = onAgenda(sheet.items);
  const ids = arrange(
    items.map(({ id }) => id),
    typed,
  );
  const location = paths[page.lang].agenda(meetingId);
  const changes = [reorderItems(meeting, { version }, ids)];
  await write(c, location, changes);
  return isFromScript(c)
    ? c.json({ version: version + 1, parts: Object.fromEntries(shown(items, ids, meeting)) })
    : lead(c, location, changes);
}

order.post("/desk/meetings/:id/agenda/order", async (c) =>
  rearranged(c, c.req.param("id"), (ids, typed) =>
    arranged(ids, (typed["order"] ?? "").split(",")),
  ),
);

order.post("/desk/meetings/:id/items/:itemId/move", async (c) => {
  const itemId = c.req.param("itemId");
  return rearranged(c, c.req.param("id"), (ids, typed) => {
    const to = directions.find((direction) => direction === typed["to"]);
    if (to === undefined || !ids.includes(itemId)) throw new Stopped("notFound");
    return reordered(ids, itemId, to);
  });
});
