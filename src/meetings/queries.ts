import { bool, int, text } from "../db/codecs";
import { Query, type Sql, columns, many, maybe, sql } from "../db/sql";
import type { HolidayChanges } from "../lib/calendar/holidays";
import { Body } from "../roster/model";
import { type Cursor, type ListFilters, listLength, undated } from "./model/listing";
import { Listed, Meeting } from "./model";

/** One meeting. */
export const meetingById = (id: string) =>
  maybe(Meeting, sql`SELECT ${columns(Meeting)} FROM meeting WHERE id = ${id}`);

/** The body of a meeting, for use inside other queries of the same batch. */
export const bodyOfMeeting = (id: string): Sql =>
  sql`(SELECT body_id FROM meeting WHERE id = ${id})`;

/** A body by its id, as SQL. */
export const bodyById = (id: Sql) =>
  maybe(Body, sql`SELECT ${columns(Body)} FROM body WHERE id = ${id}`);

/** Every body that meets, the council first. */
export const bodies = () =>
  many(Body, sql`SELECT ${columns(Body)} FROM body ORDER BY kind = 'working_level', name, id`);

const dayOrder = sql`coalesce(day, '9999-12-31')`;

const conditions = (filters: ListFilters): Sql => {
  const { state, format, year } = filters;
  const ofState = state === null ? sql`` : sql` AND state = ${state}`;
  const ofFormat = format === null ? sql`` : sql` AND format = ${format}`;
  const ofYear =
    year === null
      ? sql``
      : sql` AND ${dayOrder} >= ${`${year}-04-01`} AND ${dayOrder} < ${`${year + 1}-04-01`}`;
  return sql`${ofState}${ofFormat}${ofYear}`;
};

const beyond = (cursor: Cursor | null): Sql => {
  if (cursor === null) return sql``;
  const { day, id } = cursor;
  return cursor.towards === "older"
    ? sql` AND ${dayOrder} <= ${day} AND (${dayOrder} < ${day} OR id < ${id})`
    : sql` AND ${dayOrder} >= ${day} AND (${dayOrder} > ${day} OR id > ${id})`;
};

/** A stretch of a body's meetings, the nearest to the cursor first: one more than a page tells that there are others. */
export const meetingsFrom = (bodyId: Sql, filters: ListFilters, cursor: Cursor | null) =>
  many(
    Listed,
    sql`SELECT ${columns(Listed)} FROM meeting WHERE body_id = ${bodyId}${conditions(filters)}${beyond(cursor)}
      ORDER BY ${cursor?.towards === "newer" ? sql`${dayOrder}, id` : sql`${dayOrder} DESC, id DESC`}
      LIMIT ${listLength + 1}`,
  );

/** The body's first and last dated meetings, by which the 年度 of the filter are known. */
export const spanOf = (bodyId: Sql) =>
  many(
    { day: text },
    sql`SELECT day FROM (SELECT ${dayOrder} AS day FROM meeting WHERE body_id = ${bodyId}
        AND ${dayOrder} < ${undated} ORDER BY ${dayOrder}, id LIMIT 1)
      UNION ALL SELECT day FROM (SELECT ${dayOrder} AS day FROM meeting WHERE body_id = ${bodyId}
        AND ${dayOrder} < ${undated} ORDER BY ${dayOrder} DESC, id DESC LIMIT 1)`,
  );

/** The highest session number of a body. */
export const highestNumber = (bodyId: Sql) =>
  maybe(
    { number: int },
    sql`SELECT number FROM meeting WHERE body_id = ${bodyId} AND number IS NOT NULL
      AND state <> 'cancelled' ORDER BY number DESC LIMIT 1`,
  );

/** Another meeting of the body that has the number. */
export const meetingNumbered = (bodyId: Sql, number: number, exceptId: string) =>
  maybe(
    Listed,
    sql`SELECT ${columns(Listed)} FROM meeting WHERE body_id = ${bodyId} AND number = ${number}
      AND state <> 'cancelled' AND id <> ${exceptId}`,
  );

/** The body's latest meeting that was not cancelled: the one a new meeting is cloned from. */
export const latestMeeting = (bodyId: Sql) =>
  maybe(
    Listed,
    sql`SELECT ${columns(Listed)} FROM meeting WHERE body_id = ${bodyId} AND state <> 'cancelled'
      ORDER BY ${dayOrder} DESC, id DESC LIMIT 1`,
  );

/** The body's meetings that still take items, the next first. */
export const openMeetings = (bodyId: Sql) =>
  many(
    Listed,
    sql`SELECT ${columns(Listed)} FROM meeting WHERE body_id = ${bodyId}
      AND state IN ('planning', 'announced') ORDER BY ${dayOrder}, id LIMIT 20`,
  );

const Change = { day: text, isHoliday: bool, name: text, nameEn: text };

/** What the secretariat has added to, or taken from, the days on which offices are closed. */
export const holidayChanges = (): Query<HolidayChanges> => {
  const all = many(Change, sql`SELECT ${columns(Change)} FROM holiday_change`);
  return new Query(all, Change, (rows) => new Map(all.read(rows).map((row) => [row.day, row])));
};
