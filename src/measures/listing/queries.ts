import { type Sql, columns, many, sql } from "../../db/sql";
import { Count, type Cursor, type Filters, ListLine, facetOf, gramsIn, termsIn } from "./model";

const first: Cursor = { at: "", id: "" };
const last: Cursor = { at: "9999", id: "" };

/** The measures of a combination of filters: one range of one index, in the order asked for. */
const byFacet = (filters: Filters, cursor: Cursor | null, limit: number): Sql => {
  const facet = sql`f.year = ${filters.year} AND f.facet = ${facetOf(filters)}`;
  const lines = sql`SELECT ${columns(ListLine, "l")} FROM measure_facet f
    JOIN measure_listing l ON l.measure_id = f.measure_id AND l.year = f.year`;
  const { at, id } = cursor ?? (filters.sort === "recent" ? last : first);
  return filters.sort === "recent"
    ? sql`${lines} WHERE ${facet} AND (f.reported_at, f.measure_id) < (${at}, ${id})
        ORDER BY f.reported_at DESC, f.measure_id DESC LIMIT ${limit}`
    : sql`${lines} WHERE ${facet} AND (f.place, f.measure_id) > (${at}, ${id})
        ORDER BY f.place, f.measure_id LIMIT ${limit}`;
};

/** The rarest run of characters of the text; none where one of its runs stands in no measure of the year. */
const rarestGram = (year: number, grams: readonly string[]): Sql => {
  const list = JSON.stringify(grams.map((gram) => `gram:${gram}`));
  return sql`(SELECT substr(facet, 6) FROM measure_count
    WHERE year = ${year} AND facet IN (SELECT value FROM json_each(${list}))
    AND ${grams.length} = (SELECT count(*) FROM measure_count
      WHERE year = ${year} AND count > 0 AND facet IN (SELECT value FROM json_each(${list})))
    ORDER BY count LIMIT 1)`;
};

/** That every word of the text stands in the measure `l`. */
const hasEveryWord = (text: string): Sql =>
  termsIn(text).reduce((all, term) => sql`${all} AND instr(l.search_key, ${term}) > 0`, sql``);

/** The measures in which the text stands: those with its rarest run of characters, then all its words and the other filters. */
const byText = (filters: Filters, cursor: Cursor | null, limit: number): Sql => {
  const { at, id } = cursor ?? first;
  return sql`SELECT ${columns(ListLine, "l")} FROM measure_gram g
    JOIN measure_listing l ON l.measure_id = g.measure_id AND l.year = g.year
    WHERE g.year = ${filters.year} AND g.gram = ${rarestGram(filters.year, gramsIn(filters.text))}
    AND (g.place, g.measure_id) > (${at}, ${id}) ${hasEveryWord(filters.text)}
    AND EXISTS (SELECT 1 FROM measure_facet f WHERE f.year = g.year AND f.facet = ${facetOf(filters)}
      AND f.place = g.place AND f.measure_id = g.measure_id)
    ORDER BY g.place, g.measure_id LIMIT ${limit}`;
};

/** A stretch of the list of measures as approved, one more than fits when there are more. */
export const listedMeasures = (filters: Filters, cursor: Cursor | null, limit: number) =>
  many(ListLine, (filters.text === "" ? byFacet : byText)(filters, cursor, limit));

/** How many measures a combination of filters finds, whatever text is typed. */
export const countOf = (filters: Filters) =>
  many(
    Count,
    sql`SELECT facet, count FROM measure_count WHERE year = ${filters.year} AND facet = ${facetOf(filters)}`,
  );
