import type { Context } from "hono";
import type { Viewer } from "../../../accounts/model";
import type { App } from "../../../env";
import { Stopped, found } from "../../../lib/errors";
import { newId } from "../../../lib/id";
import type { Page } from "../../../lib/page";
import { authorize, can } from "../../../policy";
import { gradesFrom } from "../../../ui/measure/grades";
import { load } from "../../../web/load";
import { assembled, reportTold } from "../../model/assemble";
import { measureContent } from "../../model/content";
import { pendingChanges } from "../../model/pending";
import { sealOf } from "../../../lib/seal";
import type { Writing } from "../changes";
import { type ReportDesk, reportDesk } from "../queries";

/** A measure as its ministry reports on it. */
export interface Opened {
  readonly page: Page;
  readonly viewer: Viewer;
  readonly desk: ReportDesk;
  readonly mayApprove: boolean;
  readonly about: { readonly ministryId: string };
}

/** Reads the measure with its reports. For all but its own ministry it is not there: 404. */
export async function opened(c: Context<App>): Promise<Opened> {
  const id = c.req.param("id") ?? "";
  const { page, viewer, measure, ...rest } = await load(c, () => reportDesk(id));
  authorize(viewer, "measure.read");
  const desk: ReportDesk = { ...rest, measure: found(measure) };
  const about = { ministryId: desk.measure.leadId };
  if (!can(viewer, "measure.edit", about)) throw new Stopped("notFound");
  return { page, viewer, desk, about, mayApprove: can(viewer, "measure.approve", about) };
}

/** What was approved last; null before the first approval. */
export const lastApproved = ({ desk }: Opened) =>
  desk.approval ? measureContent(desk.approval.content) : null;

/** Weighs the working copy, so that nothing is approved that was not on the page. */
export const sealOn = ({ desk }: Opened): string =>
  sealOf(JSON.stringify(assembled(desk, null))).slice(0, 32);

/** What the approval of a report makes visible; without one, what does so beside it. */
export function changesBefore(at: Opened, report: ReportDesk["openReport"]) {
  const approved = lastApproved(at);
  const told = report
    ? reportTold({ ...report, approvedAt: at.page.now })
    : (approved?.report ?? null);
  return pendingChanges(approved, assembled(at.desk, told), at.page.lang);
}

export const gradesIn = ({ desk }: Opened) => gradesFrom(desk.years, desk.schemes);

/** The viewer writing now. */
export const writing = ({ page, viewer, desk }: Opened): Writing => ({
  measure: desk.measure,
  open: desk.openReport,
  id: newId(),
  by: viewer.id,
  at: page.now,
});
