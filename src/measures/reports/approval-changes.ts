import { add } from "../../db/sql";
import type { Change } from "../../record/change";
import { assembled, reportTold } from "../model/assemble";
import type { IndicatorValue } from "../model/indicator";
import { listingRows } from "../model/listing";
import type { Report } from "../model/report";
import { stateAfter } from "../model/report-steps";
import { mustTakeReports } from "../model/reporting";
import { ratingsListed, relisted } from "../relisting";
import { sealOf } from "../../lib/seal";
import { type Writing, type Written, append, put, told, whileOpen } from "./changes";
import type { ReportDesk } from "./queries";

/** What is approved: a report as written, or the one that was submitted. */
export interface Approving extends Written {
  readonly isUnchanged: boolean;
}

/** In the order in which values are read from the database. */
const inOrder = (values: readonly IndicatorValue[]): IndicatorValue[] =>
  values.toSorted(
    (a, b) =>
      a.year - b.year ||
      a.kind.localeCompare(b.kind) ||
      a.period.localeCompare(b.period) ||
      a.revision - b.revision,
  );

/** A report that begins now. */
const begun = ({ id, measure, by, at }: Writing) => ({
  id,
  measureId: measure.id,
  draftedBy: by,
  draftedAt: at,
  submittedBy: null,
  submittedAt: null,
  version: 0,
});

/** The report as approved, and what that writes of it: who began it, and when, stays. */
function approvedFrom(writing: Writing, { values, decisionNumber, isUnchanged }: Approving) {
  const { by, at, open } = writing;
  const seen = open ?? begun(writing);
  const set = {
    ...values,
    state: stateAfter(open, "approve"),
    decisionNumber,
    returnedReason: "",
    submittedBy: seen.submittedBy ?? by,
    submittedAt: seen.submittedAt ?? at,
    approvedBy: by,
    approvedAt: at,
  };
  const report: Report = { ...seen, ...set, isUnchanged, version: seen.version + 1 };
  return { report, set: { ...set, isUnchanged: Number(isUnchanged) } };
}

/**
 * Approves a report and with it the whole working copy: what the council sees from now on. `approvalId` is of the
 * approval.
 */
export function approveReport(
  desk: ReportDesk,
  writing: Writing,
  approving: Approving,
  approvalId: string,
): Change {
  const { measure, by: approvedBy, at: approvedAt } = writing;
  const { report, set } = approvedFrom(writing, approving);
  mustTakeReports(desk.years, report.year);
  const values = inOrder([...desk.values, ...approving.added]);
  const content = assembled({ ...desk, values }, reportTold(report));
  const text = JSON.stringify(content);
  const rows = listingRows({
    measureId: measure.id,
    content,
    reports: [report, ...desk.approved],
    councilRatings: desk.councilRatings,
  });
  const name = report.isUnchanged ? "measure.reportReapproved" : "measure.reportApproved";
  return {
    event: told(name, measure, report.year),
    statements: [
      whileOpen(report),
      ...put(writing, set),
      ...append(approving.added, approvedAt),
      add("measure_approval", {
        id: approvalId,
        measureId: measure.id,
        number: (desk.approval?.number ?? 0) + 1,
        reportId: report.id,
        content: text,
        sha512: sealOf(text),
        approvedBy,
        approvedAt,
      }),
      ...relisted(desk.listed, rows),
      ratingsListed(measure.id),
    ],
  };
}
