import { type Context, Hono } from "hono";
import { staged } from "../../actions/present";
import { actionsOfMeasure } from "../../actions/queries";
import type { App } from "../../env";
import { fiscalYear } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import { found } from "../../lib/errors";
import { unitIn } from "../../lib/money/amount";
import { authorize, can } from "../../policy";
import { told } from "../../record/present";
import { historyOf } from "../../record/queries";
import { gradesFrom } from "../../ui/measure/grades";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { assembled, reportTold } from "../model/assemble";
import { measureContent } from "../model/content";
import type { Report } from "../model/report";
import { approvalStanding, shownYear, yearsIn } from "../model/standing";
import { type Approval, approvedMeasure, fiscalYears, schemes, workingCopy } from "../queries";
import { councilRatingsOf, publicRevisionOf, toldReportsOf } from "../told-queries";
import { MeasurePage } from "../views/measure-page";
import { ReportsPage } from "../views/reports-page";

export const pages = new Hono<App>();

const shownReports = 10;
/** What all officers may know of a measure's history; the rest is its ministry's own work. */
const known = ["measure.reportApproved", "measure.reportReapproved", "measure.rated"];

interface Histories<T> {
  readonly history: T;
  readonly knownHistory: T;
}

const historySeen = <T,>({ history, knownHistory }: Histories<T>, isOwn: boolean): T =>
  isOwn ? history : knownHistory;

/** An approval, its content read. */
const approvedIn = (approval: Approval | undefined) =>
  approval && { ...approval, content: measureContent(approval.content) };

/** How the report under way stands, for its own ministry. */
const stateFor = (isOwn: boolean, report: Report | undefined) => (isOwn && report?.state) || null;

/** A measure as its reader may see it: the working copy for its own ministry, else what is approved. */
async function opened(c: Context<App>, reportCount: number) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, measure, approval, reports, ...rest } = await load(c, (me) => ({
    ...workingCopy(id),
    actions: actionsOfMeasure(id, me, dayOf(c.var.now)),
    approval: approvedMeasure(id),
    published: publicRevisionOf(id, c.var.now),
    reports: toldReportsOf(id, reportCount),
    ratings: councilRatingsOf(id),
    years: fiscalYears(),
    schemes: schemes(),
    history: historyOf(id),
    knownHistory: historyOf(id, known),
  }));
  authorize(viewer, "measure.read");
  const seen = found(measure);
  const about = { ministryId: seen.leadId };
  const isOwn = can(viewer, "measure.readDraft", about);
  const isWorking = isOwn && c.req.query("view") !== "approved";
  const approved = approvedIn(approval);
  const working = isOwn
    ? assembled({ ...rest, measure: seen }, reportTold(rest.lastReport[0]))
    : undefined;
  const content = found(isWorking ? working : approved?.content);
  const present = fiscalYear(page.today);
  const year = shownYear(yearsIn(content, present), Number(c.req.query("year")), present);
  const standing = {
    isWorking,
    isOwn,
    mayApprove: can(viewer, "measure.approve", about),
    mayRate: can(viewer, "measure.rate"),
    mayPublish: can(viewer, "publication.prepare"),
    ...approvalStanding(approved, working, rest.published),
    reportState: stateFor(isOwn, rest.openReport),
  };
  return {
    page,
    id,
    content,
    year,
    standing,
    reports: reports.flatMap((report) => reportTold(report) ?? []),
    councilRatings: rest.ratings.map(({ ratedAt, ...one }) => ({ ...one, on: dayOf(ratedAt) })),
    gradesOf: gradesFrom(rest.years, rest.schemes),
    actions: staged(rest.actions),
    unit: unitIn(c.req.query("unit")),
    history: told(historySeen(rest, isOwn), page.lang),
  };
}

pages.get("/desk/measures/:id", async (c) =>
  show(c, <MeasurePage {...await opened(c, shownReports + 1)} />),
);

pages.get("/desk/measures/:id/reports", async (c) =>
  show(c, <ReportsPage {...await opened(c, 200)} />),
);
