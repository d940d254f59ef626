import { int, listOf, oneOf, optional, text } from "../db/codecs";
import { type RowOf, Sql, columns, many, maybe, sql } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import { formats } from "../meetings/model";
import { shownStates } from "./content/agenda";
import { PublishedBody } from "./content/body";
import { type Kind, kinds, meetingKinds } from "./kinds";
import { Revision, withdrawals } from "./model";

// The public site reads through this file, and this file reads one table: publication.

const sameSubject = (one: string, other: string): Sql =>
  new Sql(`${other}.kind = ${one}.kind AND ${other}.subject_id = ${one}.subject_id`);

/**
 * Whether a revision `p` is or was public: its time has come, and none overtook it before that. A withdrawal
 * of what never was public tells nothing either.
 */
export const shown = (now: Instant): Sql =>
  sql`p.public_from <= ${now} AND NOT EXISTS (SELECT 1 FROM publication later
      WHERE ${sameSubject("p", "later")} AND later.revision > p.revision AND later.public_from <= p.public_from)
    AND (p.withdrawal IS NULL OR EXISTS (SELECT 1 FROM publication earlier WHERE ${sameSubject("p", "earlier")}
      AND earlier.revision < p.revision AND earlier.withdrawal IS NULL AND earlier.public_from <= p.public_from))`;

/** Whether no later revision of the subject has come out. */
export const isNewest = (now: Instant): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM publication later
    WHERE ${sameSubject("p", "later")} AND later.revision > p.revision AND later.public_from <= ${now})`;

/** When the next scheduled revision becomes public. */
export const nextBoundary = (now: Instant) =>
  maybe(
    { publicFrom: text },
    sql`SELECT public_from FROM publication WHERE public_from > ${now} ORDER BY public_from LIMIT 1`,
  );

/** `singleKinds`, word for word as its index has them; measures and action items come in numbers. */
const isSingle = sql`p.kind IN ('agenda', 'handouts', 'summary', 'minutes', 'roster', 'charter')`;

/** The council as the newest publication names it. */
export const publishedCouncil = (now: Instant) =>
  maybe(
    PublishedBody,
    sql`SELECT json_extract(content, '$.body.name') AS name, json_extract(content, '$.body.nameEn') AS name_en,
      json_extract(content, '$.body.purpose') AS purpose, json_extract(content, '$.body.purposeEn') AS purpose_en
      FROM publication p WHERE ${isSingle} AND p.withdrawal IS NULL AND ${shown(now)} AND NOT EXISTS (SELECT 1 FROM publication hiding
        WHERE ${sameSubject("p", "hiding")} AND hiding.revision > p.revision AND hiding.withdrawal = 'hidden')
      ORDER BY p.public_from DESC, p.id DESC LIMIT 1`,
  );

/** A line in a list of publications. */
export const Announcement = {
  id: text,
  kind: oneOf(...kinds),
  subjectId: text,
  code: text,
  revision: int,
  withdrawal: optional(oneOf(...withdrawals)),
  title: text,
  titleEn: text,
  note: text,
  noteEn: text,
  publicFrom: text,
  state: optional(oneOf(...shownStates)),
};
export type Announcement = RowOf<typeof Announcement>;

const { state: _, ...announced } = Announcement;

/** What was made public, replaced or withdrawn last, measures and action items aside. */
export const recentlyPublished = (now: Instant) =>
  many(
    Announcement,
    sql`SELECT ${columns(announced, "p")}, json_extract(p.content, '$.state') AS state
      FROM publication p WHERE ${isSingle} AND ${shown(now)}
      ORDER BY p.public_from DESC, p.id DESC LIMIT 5`,
  );

/** A meeting in a list: its newest public revision. What a withdrawal hid has no format or state. */
export const ListedMeeting = {
  id: text,
  subjectId: text,
  code: text,
  title: text,
  titleEn: text,
  day: optional(text),
  withdrawal: optional(oneOf(...withdrawals)),
  state: optional(oneOf(...shownStates)),
  format: optional(oneOf(...formats)),
  start: optional(text),
  end: optional(text),
  place: optional(text),
  /** What else is public of it, withdrawn documents aside. */
  documents: listOf(oneOf(...meetingKinds)),
};
export type ListedMeeting = RowOf<typeof ListedMeeting>;

const documentsBeside = (now: Instant): Sql =>
  sql`(SELECT json_group_array(d.kind) FROM publication d WHERE d.kind IN ('handouts', 'summary', 'minutes')
    AND d.subject_id = p.subject_id AND d.withdrawal IS NULL AND d.public_from <= ${now}
    AND NOT EXISTS (SELECT 1 FROM publication later WHERE ${sameSubject("d", "later")}
      AND later.revision > d.revision AND later.public_from <= ${now}))`;

const listed = (now: Instant): Sql =>
  sql`SELECT p.id, p.subject_id, p.code, p.title, p.title_en, p.day, p.withdrawal,
      json_extract(p.content, '$.state') AS state, json_extract(p.content, '$.format') AS format,
      json_extract(p.content, '$.start') AS start, json_extract(p.content, '$.end') AS end,
      json_extract(p.content, '$.place') AS place, ${documentsBeside(now)} AS documents
    FROM publication p WHERE p.kind = 'agenda' AND ${isNewest(now)} AND ${shown(now)}`;

/** Where a page of meetings begins: after this one. */
export interface After {
  readonly day: Day;
  readonly id: string;
}

/** Published meetings, the latest day first; one more than `limit` when there are more. */
export const publishedMeetings = (now: Instant, after: After | null, limit: number) =>
  many(
    ListedMeeting,
    sql`${listed(now)}
      AND (coalesce(p.day, '9999-12-31'), p.id) < (${after?.day ?? "9999-12-32"}, ${after?.id ?? ""})
      ORDER BY coalesce(p.day, '9999-12-31') DESC, p.id DESC LIMIT ${limit + 1}`,
  );

/** The next meetings from a day on, neither withdrawn nor cancelled. */
export const nextMeeting = (now: Instant, today: string) =>
  maybe(
    ListedMeeting,
    sql`${listed(now)} AND p.withdrawal IS NULL AND p.day >= ${today}
      AND json_extract(p.content, '$.state') = 'announced' ORDER BY p.day, p.id LIMIT 1`,
  );

const { content: _content, ...told } = Revision;

/**
 * The public revisions of a subject, oldest first, as `shown` would find them one by one, with so much of their content;
 * that may ask for the number of the `newest`.
 */
export const publicRevisions = (kind: Kind, subject: Sql, now: Instant, content: Sql) =>
  many(
    { ...told, content: text },
    sql`SELECT ${columns(told, "p")}, ${content} AS content FROM (SELECT id,
        min(public_from) OVER (ORDER BY revision ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS overtaken_from,
        min(iif(withdrawal IS NULL, public_from, NULL))
          OVER (ORDER BY revision ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS told_from,
        max(iif(public_from <= ${now}, revision, 0)) OVER () AS newest
        FROM publication WHERE kind = ${kind} AND subject_id = ${subject}) JOIN publication p USING (id)
      WHERE p.public_from <= ${now} AND coalesce(overtaken_from > p.public_from, 1)
      AND (p.withdrawal IS NULL OR told_from <= p.public_from) ORDER BY p.revision`,
  );

/** The public revisions of a subject, oldest first. */
export const ofSubject = (kind: Kind, subject: Sql, now: Instant) =>
  publicRevisions(kind, subject, now, sql`p.content`);

/** The public revisions of the 名簿 or the 開催要綱, oldest first. */
export const revisionsOfKind = (kind: "roster" | "charter", now: Instant) =>
  ofSubject(
    kind,
    sql`(SELECT p.subject_id FROM publication p WHERE p.kind = ${kind} AND ${shown(now)}
      ORDER BY p.public_from DESC, p.revision DESC LIMIT 1)`,
    now,
  );

/** What the newest revision of a subject says, public already or scheduled. */
export const newestContent = (kind: Kind, subject: Sql) =>
  maybe(
    { withdrawal: optional(oneOf(...withdrawals)), content: text },
    sql`SELECT withdrawal, content FROM publication WHERE kind = ${kind} AND subject_id = ${subject}
      ORDER BY revision DESC LIMIT 1`,
  );

/** The revision that came out last. */
export const newestPublication = (now: Instant) =>
  maybe(
    { id: text },
    sql`SELECT id FROM publication WHERE public_from <= ${now} ORDER BY public_from DESC, id DESC LIMIT 1`,
  );
