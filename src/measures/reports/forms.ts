import { choice, line, optionalChoice, optionalLine, optionalProse } from "../../lib/fields";
import { type FormState, type Typed, check, fault } from "../../lib/form";
import { statuses } from "../model";
import type { Report } from "../model/report";
import { type ReportValues, closedOn, loweredWithout, openYears } from "../model/reporting";
import type { Entry } from "./entries";
import { checkEntry } from "./entry-forms";
import type { ReportDesk } from "./queries";

export const returnForm = { reason: line({ max: 500 }) };
export const approveForm = { decisionNumber: optionalLine({ max: 100 }) };

/** The grade of a year, by the codes of its scheme; of a year that takes no reports it is not judged. */
function gradeIn({ years, schemes }: ReportDesk, year: string) {
  const open = openYears(years).find((one) => String(one.year) === year);
  if (!open) return optionalLine({ max: 40 });
  const scheme = schemes.find(({ id }) => id === open.selfSchemeId);
  return optionalChoice(scheme?.grades.map(({ code }) => code) ?? []);
}

const text = optionalProse({ max: 4000 });

const reportFields = (desk: ReportDesk, typed: Typed) => ({
  year: choice(openYears(desk.years).map(({ year }) => String(year))),
  status: choice(statuses),
  selfRating: gradeIn(desk, typed["year"] ?? ""),
  selfReason: text,
  happened: text,
  next: text,
  obstacles: text,
  ...approveForm,
});

type Faults = FormState["faults"];

/** Of two for a field the later stands. */
const together = (all: readonly Faults[]): Faults =>
  Object.fromEntries(
    all.flatMap((one) => Object.entries(one)).filter(([, found]) => found.length > 0),
  );

/** What is wrong with a closed year, rather than that it is no choice. */
function yearFaults({ years }: ReportDesk, { year = "" }: Typed): Faults {
  const on = closedOn(years, Number(year));
  return on === null ? {} : { year: [fault("yearClosed", { year, closedOn: on })] };
}

/** What a report needs before it leaves the writer's hands. */
function lacking(desk: ReportDesk, values: ReportValues): Faults {
  const from = loweredWithout(values, desk.approved, desk);
  return {
    happened: values.happened.trim() === "" ? [fault("required")] : [],
    selfReason:
      from === null ? [] : [fault("reasonWhenLowered", { from, to: values.selfRating ?? "" })],
  };
}

const valuesOf = (desk: ReportDesk, typed: Typed) => {
  const checked = check(reportFields(desk, typed), typed);
  if (!checked.ok) return checked;
  const { year, selfReason, happened, next, obstacles, decisionNumber, ...rest } = checked.values;
  const values: ReportValues = {
    ...rest,
    year: Number(year),
    selfReason: selfReason ?? "",
    happened: happened ?? "",
    next: next ?? "",
    obstacles: obstacles ?? "",
  };
  return { ok: true, values, decisionNumber: decisionNumber ?? "" } as const;
};

export interface CheckedReport {
  readonly values: ReportValues;
  readonly decisionNumber: string;
  readonly entries: readonly Entry[];
}

/** Checks a report with the figures typed beside it; a draft may lack what a submitted one needs. */
export function checkReport(
  desk: ReportDesk,
  typed: Typed,
  isDraft: boolean,
): ({ ok: true } & CheckedReport) | { ok: false; faults: Faults } {
  const checked = valuesOf(desk, typed);
  const figures = desk.indicators.map((indicator) => checkEntry(desk, indicator, typed));
  const faults = together([
    checked.ok ? {} : checked.faults,
    yearFaults(desk, typed),
    checked.ok && !isDraft ? lacking(desk, checked.values) : {},
    ...figures.map((figure) => figure.faults),
  ]);
  if (!checked.ok || Object.keys(faults).length > 0) return { ok: false, faults };
  const entries = figures.flatMap(({ entry }) => entry ?? []);
  return { ...checked, entries };
}

/** A report as it would be typed. */
export const reportTyped = (
  report: Pick<Report, keyof ReportValues> & Partial<Pick<Report, "decisionNumber">>,
): Typed => ({
  year: String(report.year),
  status: report.status,
  selfRating: report.selfRating ?? "",
  selfReason: report.selfReason,
  happened: report.happened,
  next: report.next,
  obstacles: report.obstacles,
  decisionNumber: report.decisionNumber ?? "",
});
