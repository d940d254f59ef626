import { type Day, dayOf } from "../../lib/clock";
import type { ReportState } from "./report";

/** How a measure's page stands for its reader. */
export interface Standing {
  /** Whether the ministry's working copy is shown, rather than what is approved. */
  readonly isWorking: boolean;
  /** Whether the reader belongs to the lead ministry. */
  readonly isOwn: boolean;
  readonly mayApprove: boolean;
  readonly mayRate: boolean;
  readonly mayPublish: boolean;
  /** The day of the last approval; null before the first. */
  readonly approvedOn: Day | null;
  readonly reportState: ReportState | null;
}

/** The fiscal years that a measure's page can show, newest first; the present one where there is none. */
export const yearsIn = (
  content: { readonly sheets: readonly { readonly year: number }[] },
  present: number,
): number[] => {
  const years = content.sheets.map(({ year }) => year).toSorted((a, b) => b - a);
  return years.length > 0 ? years : [present];
};

/** The year asked for where there is one, else the present year's or the newest. */
export const shownYear = (years: readonly number[], asked: number, present: number): number =>
  years.find((year) => year === asked) ??
  years.find((year) => year === present) ??
  years[0] ??
  present;

/** The Japanese day of an instant, null where there is none. */
export const dayIfAny = (at: string | null | undefined): Day | null => (at ? dayOf(at) : null);
