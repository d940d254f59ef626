import { oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { type Day, type Instant, dayOf } from "../../lib/clock";
import { withdrawals } from "../../publication/model";
import type { MeasureContent } from "./content";
import { isAsApproved } from "./pending";
import type { ReportState } from "./report";

/** The revision of a measure that is public now, and when it was made from what was approved. */
export const PublicRevision = { withdrawal: optional(oneOf(...withdrawals)), preparedAt: text };
export type PublicRevision = RowOf<typeof PublicRevision>;

/** Whether the public reads what was approved last, what was approved before it, or nothing. */
export type Publicity = "current" | "earlier" | "none";

/** How what was approved at an instant stands to the public. */
export function publicityOf(revision: PublicRevision | undefined, approvedAt: Instant): Publicity {
  if (!revision || revision.withdrawal !== null) return "none";
  return revision.preparedAt >= approvedAt ? "current" : "earlier";
}

/** An approval with what was approved. */
interface Approved {
  readonly approvedAt: Instant;
  readonly content: MeasureContent;
}

/** When a measure was approved last, whether its working copy has anything else, and what the public reads. */
export const approvalStanding = (
  approved: Approved | undefined,
  working: MeasureContent | undefined,
  revision: PublicRevision | undefined,
): Pick<Standing, "approvedOn" | "hasNews" | "publicity"> =>
  approved
    ? {
        approvedOn: dayOf(approved.approvedAt),
        hasNews: working !== undefined && !isAsApproved(approved.content, working),
        publicity: publicityOf(revision, approved.approvedAt),
      }
    : { approvedOn: null, hasNews: true, publicity: "none" };

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
  /** Whether the working copy has anything that is not approved. */
  readonly hasNews: boolean;
  readonly publicity: Publicity;
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
