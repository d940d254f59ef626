import type { Context } from "hono";
import { circulationOf, repliesOf } from "../../../circulation/queries";
import type { App } from "../../../env";
import { dayOf } from "../../../lib/clock";
import { found } from "../../../lib/errors";
import { authorize } from "../../../policy";
import { load } from "../../../web/load";
import { askedOf, correctionsOf, speakersAt, viewsOf } from "../../confirmation/queries";
import { begun } from "../../model/rules";
import { presentedMinutes } from "../../present";
import { sheetOf } from "../../queries";
import { redactionsOf } from "../../redaction/queries";
import { factsOf } from "../facts";
import { lacksToSettle } from "../model";
import { seenVersions } from "../queries";

/** The minutes with all that the gate looks at, in one batch, for the secretariat. */
export async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, ...rest } = await load(c, (me) => ({
    ...sheetOf(id, me),
    asked: askedOf(id),
    corrections: correctionsOf(id),
    speakers: speakersAt(id, dayOf(c.var.now)),
    redactions: redactionsOf(id),
    views: viewsOf(id),
    circulation: circulationOf(id),
    replies: repliesOf(id),
    seen: seenVersions(id),
  }));
  authorize(viewer, "minutes.settle");
  const sheet = { ...rest, meeting: found(rest.meeting), minutes: begun(rest.minutes) };
  const { seats } = presentedMinutes(sheet, page);
  const lacks = lacksToSettle(factsOf(sheet, seats));
  return { page, viewer, sheet, seats, lacks, of: sheet.meeting };
}

export type Opened = Awaited<ReturnType<typeof opened>>;
