import { bool } from "../../db/codecs";
import { type Sql, maybe, sql } from "../../db/sql";
import { fiscalYears, pillars, schemes } from "../queries";

/** All settings of the follow-up. */
export const settings = () => ({
  years: fiscalYears(),
  schemes: schemes(),
  pillars: pillars(),
});

/** Whether a ministry has submitted a rating of itself for one of some years, or ever had one approved. */
const bySelf = (years: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM (${years}) y JOIN progress_report r ON r.year = y.year
    WHERE r.self_rating IS NOT NULL AND r.state IN ('submitted', 'approved'))`;

/** Whether the council has rated one of some years. */
const byCouncil = (years: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM (${years}) y JOIN council_rating c ON c.year = y.year)`;

/** Whether somebody was rated by a scheme: a measure of a year that uses it, by its ministry or by the council. */
export const isRatedBy = (schemeId: string): Sql =>
  sql`(${bySelf(sql`SELECT year FROM fiscal_year WHERE self_scheme_id = ${schemeId}`)}
    OR ${byCouncil(sql`SELECT year FROM fiscal_year WHERE council_scheme_id = ${schemeId}`)})`;

const Rated = { isRated: bool };

export const ratedBy = (schemeId: string) =>
  maybe(Rated, sql`SELECT ${isRatedBy(schemeId)} AS is_rated`);

const RatedIn = { bySelf: bool, byCouncil: bool };

/** Whether measures were rated in a year, by their ministries and by the council. */
export const ratedIn = (yearId: string) => {
  const year = sql`SELECT year FROM fiscal_year WHERE id = ${yearId}`;
  return maybe(RatedIn, sql`SELECT ${bySelf(year)} AS by_self, ${byCouncil(year)} AS by_council`);
};
