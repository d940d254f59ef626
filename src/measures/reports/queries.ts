import type { Results } from "../../db/read";
import { columns, many, sql } from "../../db/sql";
import { Listing } from "../model/listing";
import { approvedMeasure, fiscalYears, schemes, workingCopy } from "../queries";
import { councilRatingsOf, toldReportsOf } from "../told-queries";

/** As many approved reports as a measure's years are told by. */
const mostReports = 200;

/** The rows of a measure in the list of measures. */
export const listedOf = (id: string) =>
  many(Listing, sql`SELECT ${columns(Listing)} FROM measure_listing WHERE measure_id = ${id}`);

/** Everything that writing and approving a report of a measure needs. */
export const reportDesk = (id: string) => ({
  ...workingCopy(id),
  approved: toldReportsOf(id, mostReports),
  approval: approvedMeasure(id),
  councilRatings: councilRatingsOf(id),
  years: fiscalYears(),
  schemes: schemes(),
  listed: listedOf(id),
});

type Loaded = Results<ReturnType<typeof reportDesk>>;

/** The same as read, of a measure that is there. */
export interface ReportDesk extends Loaded {
  readonly measure: NonNullable<Loaded["measure"]>;
}
