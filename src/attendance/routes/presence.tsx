import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { recordPresence } from "../changes";
import { readPresence, typedPresence } from "../forms";
import { proxyHindrance, recordHindrance, unhindered } from "../model/hindrance";
import { PresencePage } from "../views/presence-page";
import { laidOut, peopleOn, seatAt } from "./sheet";

const address = "/desk/meetings/:id/attendance/:seat";

async function opened(c: Context<App, typeof address>) {
  const { id: meetingId, seat: seatId } = c.req.param();
  const { page, sheet } = await laidOut(c, meetingId, "attendance.record");
  const { seat, line } = seatAt(sheet, seatId);
  const itemIds = sheet.items.map(({ id }) => id);
  const storedOr = (actual: string) => typedPresence(line.answer, line.away, itemIds, actual);
  const hindrance = recordHindrance(sheet.meeting, seat, c.var.now);
  const people = peopleOn(sheet);
  return { page, sheet, line, itemIds, people, storedOr, hindrance };
}

export const presence = new Hono<App>();

presence.get(address, async (c) => {
  const { page, sheet, line, people, storedOr, hindrance } = await opened(c);
  const { gathering, items } = sheet;
  const form = blank(storedOr(line.answer?.reply ?? ""));
  return show(c, <PresencePage {...{ page, gathering, line, items, people, form, hindrance }} />);
});

presence.post(address, async (c) => {
  const typed = await submitted(c);
  const { page, sheet, line, itemIds, people, storedOr, hindrance } = await opened(c);
  unhindered(hindrance);
  const { gathering, items, meeting, charter } = sheet;
  const again = (form: ReturnType<typeof blank>, status: 409 | 422) =>
    show(c, <PresencePage {...{ page, gathering, line, items, people, form }} />, status);

  if (versionIn(typed) !== (line.answer?.version ?? 0))
    return again(contested(typed, storedOr("unrecorded")), 409);
  const personIds = people.map(({ value }) => value);
  const read = readPresence(typed, itemIds, personIds);
  if (!read.ok) return again(faulty(typed, read.faults), 422);
  unhindered(proxyHindrance(charter, read.values.actual));

  const place = { id: newId(), meeting, seat: line };
  return done(c, paths[page.lang].attendance(meeting.id), recordPresence(place, read.values));
});
