import { oneOf, optional, text } from "../../db/codecs";
import { type RowOf, type Sql, many, sql } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import { editions } from "../content/minutes";
import { type MeetingKind, meetingKinds } from "../kinds";
import { withdrawals } from "../model";
import { isNewest, ofSubject, shown } from "../queries";

// What the public reads of one meeting. This file reads one table: publication.

/**
 * The meeting with a code or with that id, of which something is public. A number that a cancelled meeting had may be
 * another one's now: that one comes first.
 */
const meetingFound = (code: string, now: Instant): Sql =>
  sql`(SELECT p.subject_id FROM publication p WHERE p.kind IN ('agenda', 'handouts', 'summary', 'minutes')
    AND (p.code = ${code} OR p.subject_id = ${code}) AND ${isNewest(now)} AND ${shown(now)}
    ORDER BY coalesce(json_extract(p.content, '$.state'), '') = 'cancelled', p.kind = 'agenda' DESC,
      p.public_from DESC LIMIT 1)`;

/** The public revisions of a document of a meeting, oldest first. */
export const meetingRevisions = (kind: MeetingKind, code: string, now: Instant) =>
  ofSubject(kind, meetingFound(code, now), now);

/** What stands of a document of a meeting. Only of 配布資料, which are listed on the meeting's page, is the content read. */
export const Standing = {
  kind: oneOf(...meetingKinds),
  code: text,
  title: text,
  titleEn: text,
  day: optional(text),
  withdrawal: optional(oneOf(...withdrawals)),
  publicFrom: text,
  edition: optional(oneOf(...editions)),
  content: text,
};
export type Standing = RowOf<typeof Standing>;

/** The newest public revision of each document of a meeting. */
export const documentsOf = (code: string, now: Instant) =>
  many(
    Standing,
    sql`SELECT p.kind, p.code, p.title, p.title_en, p.day, p.withdrawal, p.public_from,
      json_extract(p.content, '$.edition') AS edition,
      CASE WHEN p.kind = 'handouts' THEN p.content ELSE '{}' END AS content
      FROM publication p WHERE p.kind IN ('agenda', 'handouts', 'summary', 'minutes')
      AND p.subject_id = ${meetingFound(code, now)} AND ${isNewest(now)} AND ${shown(now)}`,
  );
