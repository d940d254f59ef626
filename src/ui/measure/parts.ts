import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import type { MeasureContent, ReportContent } from "../../measures/model/content";
import type { GradesOf } from "./grades";

/** The parts of a measure's document where a page may put its buttons. */
export type MeasurePart =
  | "head"
  | "ratings"
  | "sheet"
  | "milestones"
  | "indicators"
  | "indicator"
  | "budgets"
  | "reports"
  | "line";

/** A rating by the council; `on` is the Japanese day on which it was given. */
export interface CouncilRatingShown {
  readonly year: number;
  readonly rating: string;
  readonly reason: string;
  readonly on: string;
}

/** What every part of the document is drawn from. */
export interface Told {
  readonly page: Page;
  readonly content: MeasureContent;
  /** The fiscal year that is shown. */
  readonly year: number;
  /** Approved reports, newest first. */
  readonly reports: readonly ReportContent[];
  /** Newest first. */
  readonly councilRatings: readonly CouncilRatingShown[];
  readonly gradesOf: GradesOf;
  /** Buttons beside the heading of a part; `key` tells which indicator. */
  readonly actionsFor?: ((part: MeasurePart, key?: string) => Child) | undefined;
}
