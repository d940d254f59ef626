import { type Sql, sql } from "../db/sql";

/** The ministries for which an account answers in one of the roles, whichever of their bureaux and divisions it was granted for. */
export const ministriesAnswered = (me: Sql, ...roles: readonly ("coordinator" | "editor")[]): Sql =>
  sql`SELECT CASE WHEN o.kind = 'ministry' THEN o.id WHEN p.kind = 'ministry' THEN p.id ELSE p.parent_id END
    FROM role_grant g JOIN organization o ON o.id = g.organization_id LEFT JOIN organization p ON p.id = o.parent_id
    WHERE g.account_id = ${me} AND g.ended_at IS NULL
    AND g.role IN (SELECT value FROM json_each(${JSON.stringify(roles)}))`;
