import { columns, many, maybe, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import { CouncilRating } from "./model/rating";
import { Report } from "./model/report";
import { PublicRevision } from "./model/standing";

/** The newest approved reports of a measure and the last of each year, newest first: all that a page of it may tell. */
export const toldReportsOf = (id: string, limit: number) =>
  many(
    Report,
    sql`SELECT ${columns(Report)} FROM (SELECT ${columns(Report)},
        row_number() OVER (ORDER BY approved_at DESC, id DESC) AS place,
        row_number() OVER (PARTITION BY year ORDER BY approved_at DESC, id DESC) AS place_in_year
        FROM progress_report WHERE measure_id = ${id} AND state = 'approved')
      WHERE place <= ${limit} OR place_in_year = 1 ORDER BY approved_at DESC, id DESC`,
  );

/** The council's ratings of a measure, newest first: 40, and the last of each year. */
export const councilRatingsOf = (id: string) =>
  many(
    CouncilRating,
    sql`SELECT ${columns(CouncilRating)} FROM (SELECT ${columns(CouncilRating)},
        row_number() OVER (ORDER BY year DESC, rated_at DESC) AS place,
        row_number() OVER (PARTITION BY year ORDER BY rated_at DESC) AS place_in_year
        FROM council_rating WHERE measure_id = ${id})
      WHERE place <= 40 OR place_in_year = 1 ORDER BY year DESC, rated_at DESC`,
  );

/** The revision of a measure that is public now. */
export const publicRevisionOf = (id: string, now: Instant) =>
  maybe(
    PublicRevision,
    sql`SELECT p.withdrawal, coalesce(d.prepared_at, p.released_at) AS prepared_at
      FROM publication p LEFT JOIN publication_draft d ON d.id = p.id
      WHERE p.kind = 'measure' AND p.subject_id = ${id} AND p.public_from <= ${now}
      ORDER BY p.revision DESC LIMIT 1`,
  );
