import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { fiscalYear } from "../../../lib/calendar/wareki";
import { found, refused } from "../../../lib/errors";
import { type Typed, blank, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { type ReportAction, type ReportRefusal, stateAfter } from "../../model/report-steps";
import { openYears } from "../../model/reporting";
import { approveReport } from "../approval-changes";
import { type Written, saveReport, submitReport } from "../changes";
import { type Questioned, questioned, tickOf, valuesAdded } from "../entries";
import { underYear } from "../entry-forms";
import { type CheckedReport, checkReport } from "../forms";
import { firstTyped, formPage, reportPage } from "./drawing";
import { type Opened, opened, sealOn, writing } from "./opening";

export const form = new Hono<App>();

form.get("/desk/measures/:id/report", async (c) => show(c, reportPage(await opened(c))));

form.get("/desk/measures/:id/report/edit", async (c) => {
  const at = await opened(c);
  authorize(at.viewer, "measure.approve", at.about);
  found(at.desk.openReport);
  return show(c, formPage(at));
});

type Writes = Extract<ReportAction, "save" | "submit" | "approve">;

const actionIn = (typed: Typed): Writes => {
  if (typed["save"]) return "save";
  return typed["aim"] === "approve" ? "approve" : "submit";
};

/** What is kept; the number of the decision only the coordinator is asked for, and so it stays as it was when others write. */
const written = ({ desk, mayApprove }: Opened, checked: CheckedReport): Written => ({
  ...checked,
  ...(!mayApprove && { decisionNumber: desk.openReport?.decisionNumber ?? "" }),
  added: valuesAdded(desk, checked.values.year, checked.entries, newId),
});

/** What is asked about the figures and was not ticked yet. */
function unsure({ page, desk }: Opened, checked: CheckedReport, typed: Typed): Questioned[] {
  const present = fiscalYear(page.today);
  const all = questioned(desk, checked.values.year, checked.entries, present);
  return all.length > 0 && typed["sure"] !== tickOf(all) ? all : [];
}

function changeOf(at: Opened, action: Writes, checked: CheckedReport) {
  const what = written(at, checked);
  if (action === "save") return saveReport(writing(at), what);
  if (action === "submit") return submitReport(writing(at), what);
  return approveReport(at.desk, writing(at), { ...what, isUnchanged: false }, newId());
}

/** Throws unless the viewer may, the report's state allows it, and some year takes reports. */
function permit(at: Opened, action: Writes): void {
  if (action === "approve") authorize(at.viewer, "measure.approve", at.about);
  stateAfter(at.desk.openReport, action);
  if (openYears(at.desk.years).length === 0) throw refused<ReportRefusal>("report.noOpenYear");
}

async function sent(c: Context<App>) {
  const typed = await submitted(c);
  const at = await opened(c);
  const action = actionIn(typed);
  permit(at, action);
  if (versionIn(typed) !== (at.desk.openReport?.version ?? 0))
    return show(c, formPage(at, { form: contested(typed, firstTyped(at)) }), 409);
  const checked = checkReport(at.desk, typed, action === "save");
  if (!checked.ok) {
    const answered = faulty(underYear(at.desk, typed), checked.faults);
    return show(c, formPage(at, { form: answered }), 422);
  }
  const asked = unsure(at, checked, typed);
  if (asked.length > 0) return show(c, formPage(at, { form: blank(typed), asked }), 422);
  if (action === "approve" && typed["seal"] !== sealOn(at))
    return show(c, formPage(at, { form: blank(typed), isStale: true }), 409);
  const location = paths[at.page.lang].measure(at.desk.measure.id);
  return done(c, location, changeOf(at, action, checked));
}

form.post("/desk/measures/:id/report", async (c) => sent(c));
