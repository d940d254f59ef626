import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { shownDay } from "../../lib/calendar/wareki";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import { paths } from "../../paths";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { close } from "../changes";
import { readClosing } from "../forms";
import { closeHindrance, proposedDay, resultHindrance } from "../model/closing";
import { unhindered } from "../model/stage";
import { ClosePage } from "../views/close-page";
import { goingRound, laidOut, linesOn } from "./sheet";

const address = "/desk/meetings/:id/circulation/close";

async function opened(c: Context<App, typeof address>) {
  const { page, sheet } = await laidOut(c, c.req.param("id"), "circulation.run");
  const circulation = goingRound(sheet, "close");
  const day = proposedDay(circulation, sheet.lines);
  const hindrance = closeHindrance(circulation, linesOn(sheet, day), page.now);
  return { page, sheet, circulation, day, hindrance };
}

export const closing = new Hono<App>();

closing.get(address, async (c) => {
  const at = await opened(c);
  const { day, page } = at;
  const form = blank({ decidedOn: shownDay(day, page.lang, { weekday: true }) });
  return show(c, <ClosePage {...at} form={form} />);
});

closing.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const { page, sheet, circulation } = at;
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <ClosePage {...at} form={form} />, status);
  if (versionIn(typed) !== circulation.version) return again(contested(typed, {}), 409);
  const read = readClosing(typed, circulation, (day) => linesOn(sheet, day), page.today);
  if (!read.ok) return again(faulty(typed, read.faults), 422);
  const { decidedOn, result } = read.values;
  const lines = linesOn(sheet, decidedOn);
  unhindered(closeHindrance(circulation, lines, page.now));
  unhindered(resultHindrance(circulation, lines, result));
  return done(
    c,
    paths[page.lang].circulation(sheet.meeting.id),
    close(sheet.meeting, circulation, { lines, replies: sheet.replies }, read.values, page.today),
  );
});
