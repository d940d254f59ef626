import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { refused } from "../../../lib/errors";
import { type Typed, check, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import type { Report } from "../../model/report";
import { type ReportAction, type ReportRefusal, stateAfter } from "../../model/report-steps";
import { approveReport } from "../approval-changes";
import { dropReport, returnReport } from "../changes";
import { approveForm, returnForm } from "../forms";
import { DropPage } from "../views/drop-page";
import { reportPage } from "./drawing";
import { type Opened, gradesIn, opened, sealOn, writing } from "./opening";

export const steps = new Hono<App>();

/** The report under way, where the step can be taken from its state: what was not submitted is approved by its form only. */
function standing({ desk: { openReport } }: Opened, action: ReportAction): Report {
  stateAfter(openReport, action);
  if (!openReport) throw refused<ReportRefusal>("report.noneOpen");
  if (action === "approve" && openReport.state !== "submitted")
    throw refused<ReportRefusal>("report.notSubmitted");
  return openReport;
}

interface Asked {
  readonly at: Opened;
  readonly report: Report;
  readonly typed: Typed;
  /** The report is not the one that the form was made from. */
  readonly isOutdated: boolean;
  readonly location: string;
}

async function asked(c: Context<App>, action: ReportAction): Promise<Asked> {
  const typed = await submitted(c);
  const at = await opened(c);
  if (action !== "drop") authorize(at.viewer, "measure.approve", at.about);
  const report = standing(at, action);
  return {
    at,
    report,
    typed,
    isOutdated: versionIn(typed) !== report.version,
    location: paths[at.page.lang].measure(at.desk.measure.id),
  };
}

steps.post("/desk/measures/:id/report/approve", async (c) => {
  const { at, report, typed, isOutdated, location } = await asked(c, "approve");
  if (isOutdated || typed["seal"] !== sealOn(at))
    return show(c, reportPage(at, { approve: faulty(typed, {}), isStale: true }), 409);
  const checked = check(approveForm, typed);
  if (!checked.ok) return show(c, reportPage(at, { approve: faulty(typed, checked.faults) }), 422);
  const { isUnchanged } = report;
  const decisionNumber = checked.values.decisionNumber ?? "";
  const approving = { values: valuesIn(report), decisionNumber, isUnchanged, added: [] };
  return done(c, location, approveReport(at.desk, writing(at), approving, newId()));
});

const valuesIn = (report: Report) => {
  const { year, status, selfRating, selfReason, happened, next, obstacles } = report;
  return { year, status, selfRating, selfReason, happened, next, obstacles };
};

steps.post("/desk/measures/:id/report/return", async (c) => {
  const { at, report, typed, isOutdated, location } = await asked(c, "return");
  if (isOutdated)
    return show(c, reportPage(at, { sendBack: contested(typed, {}), isStale: true }), 409);
  const checked = check(returnForm, typed);
  if (!checked.ok) return show(c, reportPage(at, { sendBack: faulty(typed, checked.faults) }), 422);
  return done(c, location, returnReport(at.desk.measure, report, checked.values.reason));
});

const dropPage = (at: Opened, report: Report, isStale: boolean) => (
  <DropPage
    page={at.page}
    measure={at.desk.measure}
    report={report}
    gradesOf={gradesIn(at)}
    isStale={isStale}
  />
);

steps.get("/desk/measures/:id/report/drop", async (c) => {
  const at = await opened(c);
  return show(c, dropPage(at, standing(at, "drop"), false));
});

steps.post("/desk/measures/:id/report/drop", async (c) => {
  const { at, report, isOutdated, location } = await asked(c, "drop");
  if (isOutdated) return show(c, dropPage(at, report, true), 409);
  return done(c, location, dropReport(at.desk.measure, report));
});
