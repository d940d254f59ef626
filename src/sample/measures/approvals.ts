import { type Sql, add } from "../../db/sql";
import { type Instant, later } from "../../lib/clock";
import { type MeasureRows, assembled, reportTold } from "../../measures/model/assemble";
import { listingRows } from "../../measures/model/listing";
import type { Report } from "../../measures/model/report";
import { relisted } from "../../measures/relisting";
import { sealOf } from "../../lib/seal";
import type { SampleMeasure, SampleReport } from "./shape";

/** Figures of earlier years were entered by nobody in particular: an account that cannot sign in. */
export const importer = "sample-import";

const hundredDays = 100 * 86_400_000;

/** When a year's report was approved: after the year's end; for a year that goes on so long ago that the next is due. */
const approvedAt = (year: number, now: Instant): Instant => {
  const after = `${year + 1}-05-29T08:00:00.000Z`;
  return after < now ? after : later(now, -hundredDays);
};

const reportOf = (sample: SampleMeasure, one: SampleReport, now: Instant): Report => {
  const at = approvedAt(one.year, now);
  return {
    id: `${sample.id}-report-${one.year}`,
    measureId: sample.id,
    year: one.year,
    state: "approved",
    isUnchanged: false,
    status: one.status,
    selfRating: one.rating ?? null,
    selfReason: one.reason ?? "",
    happened: one.happened,
    next: one.next ?? "",
    obstacles: one.obstacles ?? "",
    decisionNumber: "",
    returnedReason: "",
    draftedBy: importer,
    draftedAt: at,
    submittedBy: importer,
    submittedAt: at,
    approvedBy: importer,
    approvedAt: at,
    version: 3,
  };
};

/** The reports of a measure with the approvals that they made, and its place in the list. */
export function approvalRows(sample: SampleMeasure, rows: MeasureRows, now: Instant): Sql[] {
  const reports = sample.reports
    .toSorted((a, b) => a.year - b.year)
    .map((one) => reportOf(sample, one, now));
  const content = (report: Report) => assembled(rows, reportTold(report));
  const last = reports.at(-1);
  return [
    ...reports.map((report) => add("progress_report", { ...report, isUnchanged: 0 })),
    ...reports.map((report, i) => {
      const json = JSON.stringify(content(report));
      return add("measure_approval", {
        id: report.id,
        measureId: sample.id,
        number: i + 1,
        reportId: report.id,
        content: json,
        sha512: sealOf(json),
        approvedBy: importer,
        approvedAt: report.approvedAt,
      });
    }),
    ...(last
      ? relisted(
          [],
          listingRows({
            measureId: sample.id,
            content: content(last),
            reports: reports.toReversed(),
            councilRatings: [],
          }),
        )
      : []),
  ];
}
