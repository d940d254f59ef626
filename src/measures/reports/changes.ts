import { type Sql, add, revise, sql } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import type { Change, Event } from "../../record/change";
import { lacksGrade } from "../grade-guards";
import type { Measure } from "../model";
import type { IndicatorValue } from "../model/indicator";
import type { Report } from "../model/report";
import { stateAfter } from "../model/report-steps";
import type { ReportValues } from "../model/reporting";

/** Who writes on which report of which measure, and when; `id` is of the report where a new one begins. */
export interface Writing {
  readonly measure: Pick<Measure, "id" | "code">;
  readonly open: Report | undefined;
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
}

export const told = (
  name: Event["name"],
  { id, code }: Writing["measure"],
  year: number,
): Event => ({
  name,
  subjectId: id,
  detail: { code, year: String(year) },
});

type Columns = Parameters<typeof add>[1];

/**
 * Writes on a report that was not approved when it was read. Fails the batch as stale when it was approved meanwhile (the
 * version trigger of the measure refuses a write without a new version), before the table says that it is final.
 */
const write = (seen: Report, set: Columns): Sql[] => [
  sql`UPDATE measure SET version = version WHERE id = ${seen.measureId}
    AND EXISTS (SELECT 1 FROM progress_report WHERE id = ${seen.id} AND state = 'approved')`,
  revise("progress_report", seen, set),
];

/** Writes on the open report, or begins one. */
export const put = ({ measure, open, id, by, at }: Writing, set: Columns): Sql[] =>
  open
    ? write(open, set)
    : [add("progress_report", { id, measureId: measure.id, draftedBy: by, draftedAt: at, ...set })];

type Rated = Pick<ReportValues, "year" | "selfRating">;

/** Fails the batch as stale when the year was closed meanwhile, or lost the grade by which it is rated. */
export const whileOpen = ({ year, selfRating }: Rated): Sql => {
  const isClosed = sql`closed_at IS NOT NULL`;
  const isShut =
    selfRating === null ? isClosed : sql`(${isClosed} OR ${lacksGrade("self", selfRating)})`;
  return sql`UPDATE fiscal_year SET version = version WHERE year = ${year} AND ${isShut}`;
};

/** Adds values to their indicators. */
export const append = (values: readonly IndicatorValue[], at: Instant): Sql[] =>
  values.map((value) =>
    add("indicator_value", {
      ...value,
      isApproximate: Number(value.isApproximate),
      isWithdrawn: Number(value.isWithdrawn),
      recordedAt: at,
    }),
  );

/** What was written, and the figures typed beside it. */
export interface Written {
  readonly values: ReportValues;
  readonly decisionNumber: string;
  readonly added: readonly IndicatorValue[];
}

/** Keeps a draft. */
export function saveReport(writing: Writing, { values, decisionNumber, added }: Written): Change {
  const state = stateAfter(writing.open, "save");
  return {
    event: told("measure.reportDrafted", writing.measure, values.year),
    statements: [
      ...put(writing, { ...values, decisionNumber, isUnchanged: 0, state }),
      ...append(added, writing.at),
    ],
  };
}

/** Submits a report to the ministry's coordinator. */
export function submitReport(writing: Writing, { values, added }: Written): Change {
  const state = stateAfter(writing.open, "submit");
  const { by: submittedBy, at: submittedAt } = writing;
  return {
    event: told("measure.reportSubmitted", writing.measure, values.year),
    statements: [
      whileOpen(values),
      ...put(writing, {
        ...values,
        isUnchanged: 0,
        state,
        returnedReason: "",
        submittedBy,
        submittedAt,
      }),
      ...append(added, writing.at),
    ],
  };
}

/** Submits the last approved report once more: 「変更なし」. */
export const repeatReport = (writing: Writing, values: ReportValues): Change => ({
  event: told("measure.reportUnchanged", writing.measure, values.year),
  statements: [
    whileOpen(values),
    ...put(writing, {
      ...values,
      isUnchanged: 1,
      state: stateAfter(writing.open, "submit"),
      submittedBy: writing.by,
      submittedAt: writing.at,
    }),
  ],
});

/** Sends a submitted report back to its writer with the reason. */
export const returnReport = (
  measure: Writing["measure"],
  seen: Report,
  returnedReason: string,
): Change => ({
  event: told("measure.reportReturned", measure, seen.year),
  statements: write(seen, { state: stateAfter(seen, "return"), returnedReason }),
});

/** Drops a report that is not approved. It stays in the database, and nobody sees it. */
export const dropReport = (measure: Writing["measure"], seen: Report): Change => ({
  event: told("measure.reportDropped", measure, seen.year),
  statements: write(seen, { state: stateAfter(seen, "drop") }),
});
