import { type Sql, sql } from "../db/sql";
import type { Instant } from "../lib/clock";

/** Marks every notification of an account as read. Reading is no event: the record keeps what was done, not what was seen. */
export const readAll = (accountId: string, at: Instant): Sql =>
  sql`UPDATE notification SET read_at = ${at} WHERE account_id = ${accountId} AND read_at IS NULL`;
