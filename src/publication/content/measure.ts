import { int, optional, record, text } from "../../db/codecs";
import type { Codec, RowOf } from "../../db/sql";
import { fiscalYear } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import { ReportContent, measureContent } from "../../measures/model/content";
import { Grade } from "../../measures/model/rating";
import { shownYear, yearsIn } from "../../measures/model/standing";
import { list } from "./codecs";

const RatingContent = { year: int, rating: text, reason: text, on: text };

const YearGrades = { year: int, self: list(record(Grade)), council: list(record(Grade)) };
export type YearGrades = RowOf<typeof YearGrades>;

/** A measure as its ministry approved it last, with its reports, the council's ratings, and what their grades mean. */
const PublishedMeasure = {
  measure: measureContent,
  /** Approved, newest first. */
  reports: list(record(ReportContent)),
  /** Newest first. */
  councilRatings: list(record(RatingContent)),
  grades: list(record(YearGrades)),
  /** The day on which it was made. */
  knownOn: optional(text),
};
export type PublishedMeasure = RowOf<typeof PublishedMeasure>;

export const publishedMeasure: Codec<PublishedMeasure> = record(PublishedMeasure);

/** The fiscal year to show: the one asked for where there is a sheet of it, else the present one's or the newest. */
export const yearShown = ({ measure }: PublishedMeasure, asked: number, today: Day): number => {
  const present = fiscalYear(today);
  return shownYear(yearsIn(measure, present), asked, present);
};
