import type { Lang } from "../../lib/lang";
import type { FiscalYear, Grade, Scheme } from "../../measures/model/rating";

/** The grades by which the ministries and the council rate a fiscal year. */
interface YearGrades {
  readonly self: readonly Grade[];
  readonly council: readonly Grade[];
}

export type GradesOf = (year: number) => YearGrades;

/** The grades of each year that is followed up; none where a year is not. */
export function gradesFrom(
  years: readonly Pick<FiscalYear, "year" | "selfSchemeId" | "councilSchemeId">[],
  schemes: readonly Pick<Scheme, "id" | "grades">[],
): GradesOf {
  const gradesIn = (id: string | undefined) => schemes.find((one) => one.id === id)?.grades ?? [];
  return (year) => {
    const found = years.find((one) => one.year === year);
    return { self: gradesIn(found?.selfSchemeId), council: gradesIn(found?.councilSchemeId) };
  };
}

/** A grade as people read it: its code, and its label where that says more. */
export function gradeName(grades: readonly Grade[], code: string, lang: Lang): string {
  const grade = grades.find((one) => one.code === code);
  const label = (lang === "en" && grade?.labelEn) || grade?.label || code;
  return label === code ? code : `${code} ${label}`;
}

/** What a grade means; empty where its scheme does not say. */
export function gradeMeaning(grades: readonly Grade[], code: string, lang: Lang): string {
  const grade = grades.find((one) => one.code === code);
  return (lang === "en" && grade?.meaningEn) || grade?.meaning || "";
}
