import { int, listOf, optional, record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { flag } from "../../publication/content/codecs";

/** A grade of a scheme; one that is not ranked (N, －) stands outside better and worse. */
export const Grade = {
  code: text,
  label: text,
  labelEn: text,
  meaning: text,
  meaningEn: text,
  isRanked: flag,
};
export type Grade = RowOf<typeof Grade>;

/** A rating vocabulary, its grades best first. */
export const Scheme = {
  id: text,
  name: text,
  nameEn: text,
  grades: listOf(record(Grade)),
  source: text,
  sourceUrl: text,
  version: int,
};
export type Scheme = RowOf<typeof Scheme>;

/** How a fiscal year is followed up; closed years take no more reports. */
export const FiscalYear = {
  id: text,
  year: int,
  selfSchemeId: text,
  councilSchemeId: text,
  closedAt: optional(text),
  version: int,
};
export type FiscalYear = RowOf<typeof FiscalYear>;

/** The council's own rating of a measure in a year, with its own reason. */
export const CouncilRating = {
  id: text,
  measureId: text,
  year: int,
  rating: text,
  reason: text,
  meetingId: optional(text),
  ratedAt: text,
};
export type CouncilRating = RowOf<typeof CouncilRating>;

/** Whether a grade is worse than another of the same scheme; grades that are not ranked compare to nothing. */
export function isLower(scheme: Pick<Scheme, "grades">, from: string, to: string): boolean {
  const place = (code: string) =>
    scheme.grades.filter(({ isRanked }) => isRanked).findIndex((grade) => grade.code === code);
  const [before, after] = [place(from), place(to)];
  return before !== -1 && after > before;
}
