import { describe, expect, it } from "vitest";
import { Refused } from "../../../src/lib/errors";
import type { ReportState } from "../../../src/measures/model/report";
import {
  type ReportAction,
  reportActions,
  stateAfter,
} from "../../../src/measures/model/report-steps";

/** Written by hand from how a report goes through a ministry: the next state, or why not. */
const expected: Record<ReportState | "none", Record<ReportAction, string>> = {
  none: {
    save: "draft",
    submit: "submitted",
    return: "report.noneOpen",
    approve: "approved",
    drop: "report.noneOpen",
  },
  draft: {
    save: "draft",
    submit: "submitted",
    return: "report.notSubmitted",
    approve: "approved",
    drop: "dropped",
  },
  submitted: {
    save: "report.submittedAlready",
    submit: "report.submittedAlready",
    return: "returned",
    approve: "approved",
    drop: "dropped",
  },
  returned: {
    save: "returned",
    submit: "submitted",
    return: "report.notSubmitted",
    approve: "approved",
    drop: "dropped",
  },
  approved: {
    save: "report.final",
    submit: "report.final",
    return: "report.final",
    approve: "report.final",
    drop: "report.final",
  },
  dropped: {
    save: "report.final",
    submit: "report.final",
    return: "report.final",
    approve: "report.final",
    drop: "report.final",
  },
};

const outcome = (state: ReportState | "none", action: ReportAction): string => {
  try {
    return stateAfter(state === "none" ? undefined : { state }, action);
  } catch (error) {
    return error instanceof Refused ? error.why : String(error);
  }
};

describe("a report", () => {
  for (const state of Object.keys(expected) as (ReportState | "none")[])
    it(`that is ${state} goes where each action leads, or says why not`, () => {
      const seen = Object.fromEntries(
        reportActions.map((action) => [action, outcome(state, action)]),
      );
      expect(seen).toEqual(expected[state]);
    });
});
