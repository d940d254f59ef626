import { type Context, Hono } from "hono";
import { presenters } from "../../../agenda/queries";
import type { App } from "../../../env";
import { found } from "../../../lib/errors";
import { blank, contested } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { longTime } from "../../../lib/calendar/wareki";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted } from "../../../web/submitted";
import { mustBeHeld, mustBeUnsettled } from "../../model/rules";
import { seatsOn } from "../../model/seats";
import { sectionsOf } from "../../model/sections";
import { sheetOf } from "../../queries";
import { rewriting } from "../model/rewriting";
import { type Source, openingSentences, sentencesFor } from "../model/skeleton";
import { shownRewriting } from "../present";
import { writeSkeleton } from "../skeleton-changes";
import { SkeletonPage } from "../views/skeleton-page";
import { writerOf } from "./sheet";

export const skeleton = new Hono<App>();

const address = "/desk/meetings/:id/minutes/skeleton";

/** What writing the skeleton would do: of the part in the address (an item's, or `opening`), or of all. */
async function opened(c: Context<App, typeof address>) {
  const { id } = c.req.param();
  const { page, viewer, ...sheet } = await load(c, (me) => ({
    ...sheetOf(id, me),
    presenters: presenters(),
  }));
  authorize(viewer, "minutes.draft");
  const meeting = found(sheet.meeting);
  mustBeHeld(meeting);
  mustBeUnsettled(sheet.minutes);
  const source: Source = {
    tenures: sheet.tenures,
    presenters: sheet.presenters,
    seats: seatsOn(sheet.tenures, sheet.answers, meeting.day ?? page.today),
    handouts: sheet.numbers.filter(({ number }) => number !== null),
    opened: meeting.actualStart === null ? "" : longTime(meeting.actualStart),
  };
  const part = c.req.query("part") ?? "";
  const plans = sectionsOf(sheet.items, sheet.remarks)
    .filter(({ item }) => part === "" || part === (item?.id ?? "opening"))
    .map(({ item, number, remarks }) => ({
      item,
      itemId: item?.id ?? null,
      number,
      kept: remarks.length,
      rewriting: rewriting(
        remarks,
        item === null ? openingSentences(source) : sentencesFor(item, source),
      ),
    }));
  if (part !== "") found(plans[0]);
  return { page, viewer, meeting, minutes: sheet.minutes, numbers: sheet.numbers, plans, part };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** What was seen of the plan, so that nothing else is done than what the page said. */
const seenIn = ({ plans }: Opened): string =>
  JSON.stringify(
    plans.map(({ itemId, rewriting: { added, replaced, dropped } }) => [
      itemId,
      added.map(({ text }) => text),
      replaced.map(({ seen, sentence }) => [seen.id, seen.version, sentence.text]),
      dropped.map((seen) => [seen.id, seen.version]),
    ]),
  );

const drawn = (at: Opened, isChanged = false) => {
  const { page, meeting, minutes, plans, numbers, part } = at;
  const typed = { aim: seenIn(at) };
  return (
    <SkeletonPage
      page={page}
      meeting={meeting}
      minutes={minutes}
      plans={plans.map((plan) => ({ ...plan, shown: shownRewriting(plan.rewriting, numbers) }))}
      form={isChanged ? contested(typed, typed) : blank(typed)}
      action={paths[page.lang].minutesSkeleton(meeting.id, part)}
    />
  );
};

skeleton.get(address, async (c) => show(c, drawn(await opened(c))));

skeleton.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const { page, viewer, meeting, minutes, plans } = at;
  if (typed["aim"] !== seenIn(at)) return show(c, drawn(at, true), 409);
  const change = writeSkeleton({ meeting, minutes }, plans, writerOf(viewer, page), newId);
  return done(c, paths[page.lang].minutesDraft(meeting.id), change);
});
