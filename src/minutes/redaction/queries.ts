import { type Sql, columns, many, sql } from "../../db/sql";
import { Redaction } from "../model";

/** What is hidden in the minutes of a meeting. */
export const redactionsOf = (meetingId: string | Sql) =>
  many(
    Redaction,
    sql`SELECT ${columns(Redaction)} FROM redaction WHERE meeting_id = ${meetingId} AND state = 'active' ORDER BY rowid`,
  );
