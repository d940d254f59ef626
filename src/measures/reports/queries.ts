import type { Results } from "../../db/read";
import { text } from "../../db/codecs";
import { columns, many, maybe, sql } from "../../db/sql";
import { Listing } from "../model/listing";
import { approvedMeasure, fiscalYears, schemes, workingCopy } from "../queries";
import { councilRatingsOf, toldReportsOf } from "../told-queries";

/** As many approved reports as a measure's years are told by. */
const mostReports = 200;

/** The rows of a measure in the list of measures. */
export const listedOf = (id: string) =>
  many(Listing, sql`SELECT ${columns(Listing)} FROM measure_listing WHERE measure_id = ${id}`);

/** Who submitted the report that waits for approval. */
export const submitterOf = (id: string) =>
  maybe(
    { name: text },
    sql`SELECT a.name FROM progress_report r JOIN account a ON a.id = r.submitted_by
      WHERE r.measure_id = ${id} AND r.state = 'submitted'`,
  );

/** Everything that writing and approving a report of a measure needs. */
export const reportDesk = (id: string) => ({
  ...workingCopy(id),
  approved: toldReportsOf(id, mostReports),
  approval: approvedMeasure(id),
  councilRatings: councilRatingsOf(id),
  years: fiscalYears(),
  schemes: schemes(),
  listed: listedOf(id),
  submitter: submitterOf(id),
});

type Loaded = Results<ReturnType<typeof reportDesk>>;

/** The same as read, of a measure that is there. */
export interface ReportDesk extends Loaded {
  readonly measure: NonNullable<Loaded["measure"]>;
}
