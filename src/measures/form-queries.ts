import { int, optional, text } from "../db/codecs";
import { type Sql, columns, many, maybe, sql } from "../db/sql";

const Codes = { leadId: text, prefix: text, highest: optional(text) };

/** The letters that each ministry's codes begin with, and the code of the highest number given with them. */
export const codesGiven = () =>
  many(
    Codes,
    sql`SELECT p.lead_id, p.prefix, (SELECT code FROM measure WHERE code >= p.prefix || '-' AND code < p.prefix || '.'
        ORDER BY length(code) DESC, code DESC LIMIT 1) AS highest
      FROM (SELECT o.id AS lead_id, coalesce((SELECT substr(code, 1, instr(code, '-') - 1) FROM measure
        WHERE lead_id = o.id ORDER BY code LIMIT 1), upper(o.id)) AS prefix
        FROM organization o WHERE o.kind = 'ministry') p`,
  );

const Coded = { id: text, code: text };

/** The measure that has a code, in whatever ministry. */
export const measureCoded = (code: string) =>
  maybe(Coded, sql`SELECT ${columns(Coded)} FROM measure WHERE code = ${code}`);

const wasApproved = (id: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM measure_approval WHERE measure_id = ${id})`;

/** The measure with a code in which one of a ministry can go on: that ministry's own, or one that was approved. */
export const measureToFollow = (code: string, ministryId: Sql) =>
  maybe(
    Coded,
    sql`SELECT ${columns(Coded, "m")} FROM measure m
      WHERE m.code = ${code} AND (m.lead_id = ${ministryId} OR ${wasApproved(sql`m.id`)})`,
  );

/** The number of a measure's first approval; undefined before it. */
export const firstApproval = (id: string) =>
  maybe(
    { number: int },
    sql`SELECT number FROM measure_approval WHERE measure_id = ${id} ORDER BY number LIMIT 1`,
  );
