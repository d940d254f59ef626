import { type Sql, columns, many, maybe, sql } from "../db/sql";
import type { Day } from "../lib/clock";
import { FileRow, kinds } from "./model";
import type { Cursor, Filters } from "./model/listing";
import { endOf, yearEnding } from "./model/rules";

/** The secretariat of a body `b` in full: 府省, 局 and 課室. */
const secretariat = sql`(SELECT coalesce(o3.name, '') || coalesce(o2.name, '') || o.name FROM organization o
  LEFT JOIN organization o2 ON o2.id = o.parent_id LEFT JOIN organization o3 ON o3.id = o2.parent_id
  WHERE o.id = b.secretariat_id)`;

/** The same in English, the other way round. */
const secretariatEn = sql`(SELECT o.name_en || iif(coalesce(o2.name_en, '') = '', '', ', ' || o2.name_en)
    || iif(coalesce(o3.name_en, '') = '', '', ', ' || o3.name_en) FROM organization o
  LEFT JOIN organization o2 ON o2.id = o.parent_id LEFT JOIN organization o3 ON o3.id = o2.parent_id
  WHERE o.id = b.secretariat_id)`;

const facts = sql`m.id AS meeting_id, m.number, m.format, m.day, b.name AS body_name,
  coalesce(${secretariat}, '') AS secretariat, coalesce(${secretariatEn}, '') AS secretariat_en`;
const stored = sql`r.id, r.major_class, r.middle_class, r.file_name, r.created_year, r.years, r.starts_on, r.ends_on,
  r.disposition, r.keeper, r.reason, r.version`;

/** The kinds `j` of files, in their order. */
const eachKind = sql`json_each(${JSON.stringify(kinds)}) j`;

/** The files that the meetings' days give by themselves, with the rows of those that differ. A cancelled meeting has no minutes. */
const derived = sql`SELECT ${facts}, j.value AS kind, ${stored}, j.key AS place FROM meeting m CROSS JOIN ${eachKind}
  JOIN body b ON b.id = m.body_id LEFT JOIN retention r ON r.meeting_id = m.id AND r.kind = j.value
  WHERE m.day IS NOT NULL AND (m.state <> 'cancelled' OR j.value <> 'minutes')`;

/** The files that differ from the rules, found by what they say instead. */
const differing = sql`SELECT ${facts}, r.kind, ${stored}, j.key AS place FROM retention r
  JOIN meeting m ON m.id = r.meeting_id JOIN body b ON b.id = m.body_id JOIN ${eachKind} ON j.value = r.kind
  WHERE m.day IS NOT NULL AND (m.state <> 'cancelled' OR r.kind <> 'minutes')`;

const beyond = (cursor: Cursor | null): Sql => {
  if (cursor === null) return sql``;
  const { day, meetingId, place } = cursor;
  return sql` AND m.day <= ${day} AND (m.day < ${day} OR m.id < ${meetingId}
    OR (m.id = ${meetingId} AND j.key > ${place}))`;
};

const inYear = (year: number): Sql =>
  sql` AND m.day >= ${`${year}-04-01`} AND m.day < ${`${year + 1}-04-01`}`;

/** The filters, where the rules hold. */
const asRuled = ({ year, isEnding }: Filters, today: Day): Sql => {
  const made = year === null ? sql`` : inYear(year);
  const ends = isEnding ? inYear(yearEnding(today)) : sql``;
  return sql`${made}${ends} AND r.id IS NULL`;
};

/** The filters, where something else is said. */
const asStored = ({ year, isEnding }: Filters, today: Day): Sql => {
  const made = year === null ? sql`` : sql` AND r.created_year = ${year}`;
  const ends = isEnding ? sql` AND r.ends_on BETWEEN ${today} AND ${endOf(today, 1)}` : sql``;
  return sql`${made}${ends}`;
};

const everyFile = (cursor: Cursor | null, limit: number): Sql =>
  sql`${derived}${beyond(cursor)} ORDER BY m.day DESC, m.id DESC, j.key LIMIT ${limit}`;

/** The meetings of the 年度 that the rules give, and the rows that differ from them. */
const filtered = (filters: Filters, cursor: Cursor | null, today: Day): Sql =>
  sql`${derived}${asRuled(filters, today)}${beyond(cursor)}
    UNION ALL ${differing}${asStored(filters, today)}${beyond(cursor)}`;

/** A stretch of the files, the newest meeting's first, one more than fits when there are more. */
export const listedFiles = (filters: Filters, cursor: Cursor | null, limit: number, today: Day) => {
  const isWhole = filters.year === null && !filters.isEnding;
  const files = isWhole ? everyFile(cursor, limit) : filtered(filters, cursor, today);
  return many(
    FileRow,
    sql`SELECT ${columns(FileRow)} FROM (${files}) ORDER BY day DESC, meeting_id DESC, place LIMIT ${limit}`,
  );
};

/** The files of one meeting; none while it has no day. */
export const filesOf = (meetingId: string) =>
  many(
    FileRow,
    sql`SELECT ${columns(FileRow)} FROM (${derived} AND m.id = ${meetingId}) ORDER BY place`,
  );

/** One file of a meeting. */
export const fileBy = (meetingId: string, kind: string) =>
  maybe(
    FileRow,
    sql`SELECT ${columns(FileRow)} FROM (${derived} AND m.id = ${meetingId} AND j.value = ${kind})`,
  );
