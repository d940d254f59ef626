import { Hono } from "hono";
import type { App } from "../../env";
import { withNumbers } from "../../handouts/model/references";
import { found } from "../../lib/errors";
import { gathers } from "../../meetings/model";
import { paths } from "../../paths";
import { can } from "../../policy";
import { told as entriesTold } from "../../record/present";
import { historyOfKind } from "../../record/queries";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { askedOf, viewsOf } from "../confirmation/queries";
import { isHeld } from "../model/rules";
import { presentedMinutes, viewsShown } from "../present";
import { sheetOf } from "../queries";
import type { Erratum } from "../settling/views/errata";
import { errataOf } from "../settling/queries";
import { ReadingPage } from "../views/reading-page";
import { answersForSeats, mayReadDrafts, mayReadText, permitReading } from "./opening";

export const reading = new Hono<App>();

type Told = (text: string) => string;

const errataTold = (errata: readonly Erratum[], told: Told): Erratum[] =>
  errata.map((one) => ({ ...one, before: told(one.before), after: told(one.after) }));

reading.get("/desk/meetings/:id/minutes", async (c) => {
  const id = c.req.param("id");
  const { page, viewer, ...sheet } = await load(c, (me) => ({
    ...sheetOf(id, me),
    errata: errataOf(id),
    asked: askedOf(id),
    views: viewsOf(id),
    history: historyOfKind(id, "minutes"),
  }));
  permitReading(viewer, sheet);
  const { minutes } = sheet;
  const meeting = found(sheet.meeting);
  if (!can(viewer, "minutes.read", { isProxy: sheet.proxySeats.length > 0 }))
    return c.redirect(paths[page.lang].minutesVersion(meeting.id, "government"), 303);
  const { sections } = presentedMinutes({ ...sheet, meeting }, page);
  const told = (text: string) => withNumbers(text, sheet.numbers);
  const isRead = mayReadText(viewer, minutes);
  return show(
    c,
    <ReadingPage
      page={page}
      meeting={meeting}
      isHeld={isHeld(meeting)}
      isCirculated={!gathers(meeting.format)}
      minutes={minutes}
      asked={sheet.asked}
      sections={isRead ? sections : null}
      errata={isRead ? errataTold(sheet.errata, told) : []}
      views={viewsShown(sheet.views, sheet.numbers)}
      mayDraft={can(viewer, "minutes.draft")}
      mayConfirm={answersForSeats(viewer, sheet.proxySeats)}
      history={mayReadDrafts(viewer) ? entriesTold(sheet.history, page.lang) : []}
    />,
  );
});
