import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { done } from "../../../web/answer";
import { submitted } from "../../../web/submitted";
import { assembled } from "../../model/assemble";
import { isAsApproved } from "../../model/pending";
import { unchangedFrom } from "../../model/reporting";
import { approveReport } from "../approval-changes";
import { repeatReport } from "../changes";
import { type Opened, lastApproved, opened, writing } from "./opening";

export const unchanged = new Hono<App>();

/** Whether an approval would make nothing visible but the report. */
function showsNothingElse(at: Opened): boolean {
  const approved = lastApproved(at);
  return approved !== null && isAsApproved(approved, assembled(at.desk, null));
}

/**
 * 「変更なし」 in one click. A coordinator approves it at once, unless the approval would also make visible what nobody
 * has looked at: then it is submitted, and the coordinator is led to what there is to check.
 */
async function repeated(c: Context<App>) {
  const typed = await submitted(c);
  const at = await opened(c);
  const { page, desk, mayApprove } = at;
  const values = unchangedFrom(desk.openReport, desk.approved[0], desk.years);
  const to = paths[page.lang];
  const backs: Readonly<Record<string, string>> = { mine: to.myMeasures(), desk: to.desk() };
  const location = backs[typed["back"] ?? ""] ?? to.measure(desk.measure.id);
  if (!mayApprove) return done(c, location, repeatReport(writing(at), values));
  if (!showsNothingElse(at))
    return done(c, to.report(desk.measure.id), repeatReport(writing(at), values));
  const approving = { values, decisionNumber: "", isUnchanged: true, added: [] };
  return done(c, location, approveReport(desk, writing(at), approving, newId()));
}

unchanged.post("/desk/measures/:id/report/unchanged", async (c) => repeated(c));
