import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { shownDay } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import { paths } from "../../paths";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { extend } from "../changes";
import { readLonger } from "../forms";
import { laterDue } from "../model/due";
import { ExtendPage } from "../views/extend-page";
import { goingRound, laidOut } from "./sheet";

const address = "/desk/meetings/:id/circulation/extend";

async function opened(c: Context<App, typeof address>) {
  const { page, sheet } = await laidOut(c, c.req.param("id"), "circulation.run");
  return { page, sheet, circulation: goingRound(sheet, "extend") };
}

const dayTyped = (due: string, lang: Lang) => shownDay(dayOf(due), lang, { weekday: true });

export const extending = new Hono<App>();

extending.get(address, async (c) => {
  const { page, sheet, circulation } = await opened(c);
  const later = laterDue(circulation, page.now, sheet.holidays);
  const form = blank({ due: dayTyped(later, page.lang) });
  return show(c, <ExtendPage {...{ page, sheet, circulation, form }} />);
});

extending.post(address, async (c) => {
  const typed = await submitted(c);
  const { page, sheet, circulation } = await opened(c);
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <ExtendPage {...{ page, sheet, circulation, form }} />, status);
  if (versionIn(typed) !== circulation.version) {
    const stored = {
      due: dayTyped(circulation.due, page.lang),
      reason: circulation.extensionReason,
    };
    return again(contested(typed, stored), 409);
  }
  const read = readLonger(typed, circulation, page.now, sheet.holidays);
  if (!read.ok) return again(faulty(typed, read.faults), 422);
  const { meeting } = sheet;
  return done(
    c,
    paths[page.lang].circulation(meeting.id),
    extend(meeting, circulation, read.values),
  );
});
