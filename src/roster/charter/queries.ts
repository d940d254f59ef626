import { type Sql, columns, many, sql } from "../../db/sql";
import { Charter } from "./model";

/** Every version of a body's charter, the newest first. */
export const chartersOf = (bodyId: Sql) =>
  many(
    Charter,
    sql`SELECT ${columns(Charter)} FROM charter WHERE body_id = ${bodyId} ORDER BY number DESC`,
  );
