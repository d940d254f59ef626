import { type Sql, sql } from "../db/sql";
import type { Facts } from "../lib/errors";

/** How an event is told, in both languages, and the accounts (a column `id`) that hear of it. */
export interface Telling {
  readonly ja: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
  readonly hears: (subjectId: string) => Sql;
}

/** A fact by name; empty when the event does not carry it. */
export const fact = (facts: Facts, name: string): string => facts[name] ?? "";

export const nobody = (): Sql => sql`SELECT id FROM account WHERE 0`;

/** The secretariat of the council. */
export const secretariat = (): Sql =>
  sql`SELECT account_id AS id FROM role_grant WHERE role = 'secretariat' AND ended_at IS NULL`;

/** Everybody who answers for an organisation. */
export const officialsOf = (organizationId: Sql): Sql =>
  sql`SELECT account_id AS id FROM role_grant
    WHERE organization_id IN (${organizationId}) AND role IN ('coordinator', 'editor') AND ended_at IS NULL`;
