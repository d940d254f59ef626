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

/** Those who hold one of the roles in a ministry, whichever of its bureaux or divisions they were granted for. */
export const officialsOfMinistry = (
  ministryId: Sql,
  ...roles: readonly ("coordinator" | "editor")[]
): Sql =>
  sql`SELECT g.account_id AS id FROM role_grant g JOIN organization o ON o.id = g.organization_id
    LEFT JOIN organization p ON p.id = o.parent_id
    WHERE g.role IN (SELECT value FROM json_each(${JSON.stringify(roles)})) AND g.ended_at IS NULL
    AND CASE WHEN o.kind = 'ministry' THEN o.id WHEN p.kind = 'ministry' THEN p.id ELSE p.parent_id END IN (${ministryId})`;
