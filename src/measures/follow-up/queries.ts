import { bool } from "../../db/codecs";
import { maybe, sql } from "../../db/sql";
import { fiscalYears, pillars, schemes } from "../queries";

/** All settings of the follow-up. */
export const settings = () => ({
  years: fiscalYears(),
  schemes: schemes(),
  pillars: pillars(),
});

const Rated = { isRated: bool };

/** Whether somebody was rated by a scheme: a measure of a year that uses it, by its ministry or by the council. */
export const ratedBy = (schemeId: string) =>
  maybe(
    Rated,
    sql`SELECT EXISTS (SELECT 1 FROM fiscal_year y JOIN measure_listing l ON l.year = y.year
        WHERE y.self_scheme_id = ${schemeId} AND l.self_rating IS NOT NULL)
      OR EXISTS (SELECT 1 FROM fiscal_year y JOIN measure_listing l ON l.year = y.year
        WHERE y.council_scheme_id = ${schemeId} AND l.council_rating IS NOT NULL) AS is_rated`,
  );

const RatedIn = { bySelf: bool, byCouncil: bool };

/** Whether measures were rated in a year, by their ministries and by the council. */
export const ratedIn = (yearId: string) =>
  maybe(
    RatedIn,
    sql`SELECT EXISTS (SELECT 1 FROM fiscal_year y JOIN measure_listing l ON l.year = y.year
        WHERE y.id = ${yearId} AND l.self_rating IS NOT NULL) AS by_self,
      EXISTS (SELECT 1 FROM fiscal_year y JOIN measure_listing l ON l.year = y.year
        WHERE y.id = ${yearId} AND l.council_rating IS NOT NULL) AS by_council`,
  );
