import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import { shownDay } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import { lacksToAnnounce } from "../../meetings/model";
import { paths } from "../../paths";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { startCirculation } from "../changes";
import { readStart } from "../forms";
import { usualDue } from "../model/due";
import { because, stepHindrance, unhindered } from "../model/stage";
import { StartPage } from "../views/start-page";
import { laidOut } from "./sheet";

const address = "/desk/meetings/:id/circulation/start";

async function opened(c: Context<App, typeof address>) {
  const { page, sheet } = await laidOut(c, c.req.param("id"), "circulation.run");
  unhindered(stepHindrance("start", sheet.stage));
  const lacking = lacksToAnnounce(sheet.meeting, { items: sheet.items.length });
  const hindrance = lacking.length > 0 ? because("circulation.noItems") : null;
  const usual = usualDue(page.now, sheet.holidays);
  return { page, sheet, lacking, hindrance, usual };
}

export const starting = new Hono<App>();

starting.get(address, async (c) => {
  const { page, sheet, hindrance, usual } = await opened(c);
  const form = blank({ due: shownDay(dayOf(usual), page.lang, { weekday: true }) });
  return show(c, <StartPage {...{ page, sheet, hindrance, form }} />);
});

starting.post(address, async (c) => {
  const typed = await submitted(c);
  const { page, sheet, lacking, hindrance } = await opened(c);
  unhindered(hindrance);
  const { meeting, holidays } = sheet;
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <StartPage {...{ page, sheet, hindrance, form }} />, status);
  if (versionIn(typed) !== meeting.version) return again(contested(typed, {}), 409);
  const read = readStart(typed, page.now, holidays);
  if (!read.ok) return again(faulty(typed, read.faults), 422);
  return done(
    c,
    paths[page.lang].circulation(meeting.id),
    startCirculation(meeting, lacking, read.values, page.now),
  );
});
