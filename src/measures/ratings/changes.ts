import { type Sql, add, sql } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import type { Change } from "../../record/change";
import { lacksGrade } from "../grade-guards";
import { ratingsListed } from "../relisting";

/** A rating of the council as it was given. */
export interface Rating {
  readonly id: string;
  readonly measureId: string;
  readonly year: number;
  readonly rating: string;
  readonly reason: string;
  readonly meetingId: string | null;
  readonly ratedBy: string;
  readonly ratedAt: Instant;
}

/** Fails the batch as stale when the scheme of the year lost the grade meanwhile. */
const stillGraded = ({ year, rating }: Rating): Sql =>
  sql`UPDATE fiscal_year SET version = version WHERE year = ${year} AND ${lacksGrade("council", rating)}`;

/** Records the council's rating beside the earlier ones, and shows it in the list of measures. `code` is as approved. */
export const rate = (given: Rating, code: string): Change => ({
  event: {
    name: "measure.rated",
    subjectId: given.measureId,
    detail: { code, year: String(given.year) },
  },
  statements: [
    stillGraded(given),
    add("council_rating", { ...given }),
    ratingsListed(given.measureId),
  ],
});
