import { Sql, sql } from "../db/sql";

/** Whether a scheme has no such grade (any more). */
const lacks = (scheme: Sql, code: Sql): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM rating_scheme s JOIN json_each(s.grades) g
    WHERE s.id = ${scheme} AND g.value ->> '$.code' = ${code})`;

const schemes = {
  self: new Sql("fiscal_year.self_scheme_id"),
  council: new Sql("fiscal_year.council_scheme_id"),
};

/** Whether the scheme by which a row of `fiscal_year` is rated has no such grade. */
export const lacksGrade = (by: keyof typeof schemes, code: string): Sql =>
  lacks(schemes[by], sql`${code}`);

/** Whether a ministry was rated in a year by a grade that a scheme has not. */
const selfRatedBeyond = (year: number, schemeId: string): Sql =>
  sql`EXISTS (SELECT 1 FROM progress_report r WHERE r.year = ${year} AND r.self_rating IS NOT NULL
    AND r.state IN ('submitted', 'approved') AND ${lacks(sql`${schemeId}`, new Sql("r.self_rating"))})`;

/** Whether the council rated in a year by a grade that a scheme has not. */
const councilRatedBeyond = (year: number, schemeId: string): Sql =>
  sql`EXISTS (SELECT 1 FROM council_rating c WHERE c.year = ${year}
    AND ${lacks(sql`${schemeId}`, new Sql("c.rating"))})`;

interface Schemes {
  readonly selfSchemeId: string;
  readonly councilSchemeId: string;
}

/** Whether a year was rated by a grade that the schemes it is to have do not know; of those that stay nothing is asked. */
export const ratedBeyond = (seen: Schemes & { readonly year: number }, next: Schemes): Sql => {
  const { year } = seen;
  const self = next.selfSchemeId === seen.selfSchemeId;
  const council = next.councilSchemeId === seen.councilSchemeId;
  return sql`(${self ? sql`0` : selfRatedBeyond(year, next.selfSchemeId)}
    OR ${council ? sql`0` : councilRatedBeyond(year, next.councilSchemeId)})`;
};
