import { type Day, dayOf } from "../../lib/clock";
import { reportTold } from "../../measures/model/assemble";
import { measureContent } from "../../measures/model/content";
import type { CouncilRating, FiscalYear, Grade, Scheme } from "../../measures/model/rating";
import type { Report } from "../../measures/model/report";
import type { PublishedMeasure, YearGrades } from "./measure";

/** What a measure is published from: nothing that its ministry has not approved. */
export interface MeasureMaterial {
  /** The last approval (JSON text). */
  readonly approved: string;
  /** Approved, newest first. */
  readonly reports: readonly Report[];
  /** Newest first. */
  readonly ratings: readonly CouncilRating[];
  readonly years: readonly FiscalYear[];
  readonly schemes: readonly Scheme[];
}

/** Of the grades of each year those that were given in it. */
function gradesOf(
  { years, schemes }: MeasureMaterial,
  self: readonly { readonly year: number; readonly selfRating: string | null }[],
  council: readonly { readonly year: number; readonly rating: string }[],
): YearGrades[] {
  const given = (scheme: string, codes: readonly (string | null)[]): readonly Grade[] =>
    schemes.find(({ id }) => id === scheme)?.grades.filter(({ code }) => codes.includes(code)) ??
    [];
  return years
    .map(({ year, selfSchemeId, councilSchemeId }) => ({
      year,
      self: given(
        selfSchemeId,
        self.filter((one) => one.year === year).map(({ selfRating }) => selfRating),
      ),
      council: given(
        councilSchemeId,
        council.filter((one) => one.year === year).map(({ rating }) => rating),
      ),
    }))
    .filter((one) => one.self.length + one.council.length > 0);
}

/** The measure to publish, as last approved, with what the council has rated until now. */
export function buildMeasure(material: MeasureMaterial, today: Day): PublishedMeasure {
  const measure = measureContent(material.approved);
  const reports = material.reports.flatMap((report) => reportTold(report) ?? []);
  const councilRatings = material.ratings.map(({ year, rating, reason, ratedAt }) => ({
    year,
    rating,
    reason,
    on: dayOf(ratedAt),
  }));
  const self = measure.report ? [measure.report, ...reports] : reports;
  return {
    measure,
    reports,
    councilRatings,
    grades: gradesOf(material, self, councilRatings),
    knownOn: today,
  };
}
