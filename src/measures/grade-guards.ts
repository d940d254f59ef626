import { Sql, sql } from "../db/sql";

const schemes = {
  self: new Sql("fiscal_year.self_scheme_id"),
  council: new Sql("fiscal_year.council_scheme_id"),
};

/** Whether the scheme by which a row of `fiscal_year` is rated has no such grade (any more). */
export const lacksGrade = (by: keyof typeof schemes, code: string): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM rating_scheme s JOIN json_each(s.grades) g
    WHERE s.id = ${schemes[by]} AND g.value ->> '$.code' = ${code})`;
