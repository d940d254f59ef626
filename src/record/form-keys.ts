import { text } from "../db/codecs";
import { type Sql, add, maybe, sql } from "../db/sql";
import { type Instant, later } from "../lib/clock";

const aDay = 86_400_000;
const Answer = { location: text };

/** Where the first sending of a form with this key led, for the same account; undefined when it is new. */
export const answerTo = (key: string, account: Sql) =>
  maybe(Answer, sql`SELECT location FROM form_key WHERE id = ${key} AND account_id IS ${account}`);

/** Keeps the key, so that the same form sent again does nothing more. Fails the batch when it is known. */
export const keepKey = (
  key: string,
  accountId: string | null,
  location: string,
  at: Instant,
): Sql => add("form_key", { id: key, accountId, location, at });

/** Forgets keys older than a day. */
export const sweepKeys = (now: Instant): Sql =>
  sql`DELETE FROM form_key WHERE at < ${later(now, -aDay)}`;
