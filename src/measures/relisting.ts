import { type Sql, add, sql } from "../db/sql";
import { Listing } from "./model/listing";

/** Shows in the list of measures what the council said last of each year of a measure. */
export const ratingsListed = (measureId: string): Sql =>
  sql`UPDATE measure_listing SET council_rating = (SELECT c.rating FROM council_rating c
      WHERE c.measure_id = measure_listing.measure_id AND c.year = measure_listing.year
      ORDER BY c.rated_at DESC LIMIT 1) WHERE measure_id = ${measureId}`;

const unlist = ({ measureId, year }: Listing): Sql =>
  sql`DELETE FROM measure_listing WHERE measure_id = ${measureId} AND year = ${year}`;

const list = ({ partners, grams, without, ...row }: Listing): Sql =>
  add("measure_listing", {
    ...row,
    partners: JSON.stringify(partners),
    grams: JSON.stringify(grams),
    without: JSON.stringify(without),
  });

/** A row as one text, its columns in the order of the shape. */
const textOf = (row: Listing | undefined): string => {
  const facts = new Map<string, unknown>(Object.entries(row ?? {}));
  return JSON.stringify(Object.keys(Listing).map((column) => facts.get(column)));
};

const of = (rows: readonly Listing[], year: number): Listing | undefined =>
  rows.find((one) => one.year === year);

/** Puts a measure into the list anew, in the years of which the row changed. */
export function relisted(before: readonly Listing[], after: readonly Listing[]): Sql[] {
  return [
    ...before.filter((row) => textOf(row) !== textOf(of(after, row.year))).map(unlist),
    ...after.filter((row) => textOf(row) !== textOf(of(before, row.year))).map(list),
  ];
}
