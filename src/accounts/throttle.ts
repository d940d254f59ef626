import { int } from "../db/codecs";
import { type Query, Sql, maybe, sql } from "../db/sql";
import { type Instant, later, secondsOf } from "../lib/clock";
import { hashOf } from "./tokens";

const minute = 60_000;
/** Wrong passwords for one account before the first wait, and before an administrator is needed. */
const freely = 10;
const ever = 100;
/** Waits after the tenth, eleventh … wrong password, in minutes; the last one stays. */
const waits = [0.5, 1, 2, 4, 8, 15];
/** Wrong passwords from one address in a quarter of an hour; more where the address is not known. */
const perAddress = 100;
const perUnknownAddress = 1000;
const quarter = 15 * 60;

const Counted = { failures: int };

/** When an account that failed so often may try again: it did so last before this. */
const mayTryAgain = (now: Instant): Sql => {
  const cases = waits.map(
    (wait, i) =>
      sql`WHEN failures ${new Sql(i === waits.length - 1 ? ">=" : "=")} ${freely + i} THEN last_at <= ${later(now, -wait * minute)}`,
  );
  return sql`failures < ${ever} AND CASE ${cases.reduce((all, one) => sql`${all} ${one}`)} ELSE 1 END`;
};

/**
 * Counts an attempt before the password is looked at, so that attempts made side by side are counted
 * exactly; undefined when one must wait first. A refused attempt does not make the wait longer.
 */
export const countAttempt = (
  key: Sql,
  now: Instant,
  onlyIf = sql`1`,
): Query<{ failures: number } | undefined> =>
  maybe(
    Counted,
    sql`INSERT INTO sign_in_throttle (id, failures, last_at) SELECT ${key}, 1, ${now} WHERE ${onlyIf}
      ON CONFLICT (id) DO UPDATE SET failures = failures + 1, last_at = excluded.last_at
      WHERE ${mayTryAgain(now)} RETURNING failures`,
  );

/** Counts an attempt from an address within this quarter of an hour; undefined when there were too many. */
export const countFrom = (key: string, isKnown: boolean, now: Instant) =>
  maybe(
    Counted,
    sql`INSERT INTO sign_in_throttle (id, failures, last_at) VALUES (${key}, 1, ${now})
      ON CONFLICT (id) DO UPDATE SET failures = failures + 1, last_at = excluded.last_at
      WHERE failures < ${isKnown ? perAddress : perUnknownAddress} RETURNING failures`,
  );

/** Whether the statement just before, in the same batch, counted. */
export const justCounted: Sql = sql`changes() > 0`;

/** The key of an account, there or not; those who sign in from a device it knows are counted apart. */
export const accountKey = (emailKey: string, isKnownDevice: boolean): string =>
  `${isKnownDevice ? "device" : "account"}:${hashOf(emailKey)}`;

/** The key of an address within its quarter of an hour; all whose address is not known share one. */
export const addressKey = (address: string | undefined, now: Instant): string =>
  `address:${hashOf(`${address ?? "unknown"} ${Math.floor(secondsOf(now) / quarter)}`)}`;

/** The key of somebody signed in who tries to change their password. */
export const changeKey = (accountId: Sql): Sql => sql`'change:' || ${accountId}`;

/** Takes back an attempt that turned out right. */
export const uncount = (key: string): Sql =>
  sql`UPDATE sign_in_throttle SET failures = failures - 1 WHERE id = ${key}`;

/** Forgets the wrong passwords of an account. */
export const forget = (key: string | Sql): Sql =>
  sql`DELETE FROM sign_in_throttle WHERE id = ${key}`;

/** Forgets the wrong passwords of an account, whatever device they came from. */
export const forgiven = (emailKey: string): Sql[] =>
  [true, false].map((isKnownDevice) => forget(accountKey(emailKey, isKnownDevice)));

const aDay = 24 * 60 * minute;

/** Forgets addresses of a day ago, and names that nobody has tried for three months. */
export const sweepThrottle = (now: Instant): Sql =>
  sql`DELETE FROM sign_in_throttle WHERE last_at < ${later(now, -90 * aDay)}
    OR (last_at < ${later(now, -aDay)} AND id >= 'address:' AND id < 'address;')`;
