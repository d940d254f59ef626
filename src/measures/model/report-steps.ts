import { refused } from "../../lib/errors";
import type { Report, ReportState } from "./report";

/** What can be done with a report. */
export const reportActions = ["save", "submit", "return", "approve", "drop"] as const;
export type ReportAction = (typeof reportActions)[number];

export type ReportRefusal =
  | "report.noneOpen"
  | "report.notSubmitted"
  | "report.submittedAlready"
  | "report.final"
  | "report.openAlready"
  | "report.noneApproved"
  | "report.yearClosed"
  | "report.noOpenYear";

type Stage = ReportState | "none";

/** Where each action leads; `none` is before there is a report. Whoever may approve may do so with what they wrote themselves. */
const steps: Record<Stage, Partial<Record<ReportAction, ReportState>>> = {
  none: { save: "draft", submit: "submitted", approve: "approved" },
  draft: { save: "draft", submit: "submitted", approve: "approved", drop: "dropped" },
  submitted: { return: "returned", approve: "approved", drop: "dropped" },
  returned: { save: "returned", submit: "submitted", approve: "approved", drop: "dropped" },
  approved: {},
  dropped: {},
};

const why: Record<Stage, ReportRefusal> = {
  none: "report.noneOpen",
  draft: "report.notSubmitted",
  submitted: "report.submittedAlready",
  returned: "report.notSubmitted",
  approved: "report.final",
  dropped: "report.final",
};

/** The state in which an action leaves a report (undefined before the first saving). Throws when it cannot be done now. */
export function stateAfter(
  report: Pick<Report, "state"> | undefined,
  action: ReportAction,
): ReportState {
  const stage = report?.state ?? "none";
  const next = steps[stage][action];
  if (next === undefined) throw refused<ReportRefusal>(why[stage]);
  return next;
}
