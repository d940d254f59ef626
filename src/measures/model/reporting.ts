import { type Day, dayOf } from "../../lib/clock";
import { refused } from "../../lib/errors";
import { type FiscalYear, type Scheme, isLower } from "./rating";
import type { Report } from "./report";
import type { ReportRefusal } from "./report-steps";

/** What is typed in a report. */
export type ReportValues = Pick<
  Report,
  "year" | "status" | "selfRating" | "selfReason" | "happened" | "next" | "obstacles"
>;

/** The years that take reports, newest first. */
export const openYears = (years: readonly FiscalYear[]): FiscalYear[] =>
  years.filter(({ closedAt }) => closedAt === null).toSorted((a, b) => b.year - a.year);

/** The Japanese day on which a year was closed; null for an open or unknown one. */
export function closedOn(years: readonly FiscalYear[], year: number): Day | null {
  const at = years.find((one) => one.year === year)?.closedAt;
  return at ? dayOf(at) : null;
}

/** Throws when a year takes no reports (any more), with the day it was closed and the newest year that does. */
export function mustTakeReports(years: readonly FiscalYear[], year: number): void {
  const open = openYears(years);
  if (open.some((one) => one.year === year)) return;
  const on = closedOn(years, year);
  throw refused<ReportRefusal>("report.yearClosed", {
    year: String(year),
    ...(on !== null && { closedOn: on }),
    ...(open[0] && { open: String(open[0].year) }),
  });
}

/**
 * 「変更なし」: the last approved report once more. Throws when there is none, when another is under way, or when its
 * year takes no reports any more.
 */
export function unchangedFrom(
  open: Report | undefined,
  last: Report | undefined,
  years: readonly FiscalYear[],
): ReportValues {
  if (open) throw refused<ReportRefusal>("report.openAlready", { year: String(open.year) });
  if (!last) throw refused<ReportRefusal>("report.noneApproved");
  mustTakeReports(years, last.year);
  const { year, status, selfRating, selfReason, happened, next, obstacles } = last;
  return { year, status, selfRating, selfReason, happened, next, obstacles };
}

interface Rated {
  readonly year: number;
  readonly selfRating: string | null;
  readonly selfReason: string;
}

/** The grades by which the years are rated. */
export interface Vocabulary {
  readonly years: readonly FiscalYear[];
  readonly schemes: readonly Scheme[];
}

/**
 * The grade from which a self rating is lowered without a reason of its own (none at all, or still that of the higher
 * rating); null when all is well. It is compared with the last approved report rated by the same scheme; `approved` is
 * newest first.
 */
export function loweredWithout(
  { year, selfRating, selfReason }: Rated,
  approved: readonly Rated[],
  { years, schemes }: Vocabulary,
): string | null {
  const schemeOf = (of: number) => years.find((one) => one.year === of)?.selfSchemeId;
  const scheme = schemes.find(({ id }) => id === schemeOf(year));
  const last = approved.find((one) => one.selfRating !== null && schemeOf(one.year) === scheme?.id);
  if (!scheme || !selfRating || !last?.selfRating) return null;
  if (!isLower(scheme, last.selfRating, selfRating)) return null;
  const reason = selfReason.trim();
  return reason === "" || reason === last.selfReason.trim() ? last.selfRating : null;
}
