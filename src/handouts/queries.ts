import { int, optional, text } from "../db/codecs";
import { type Sql, columns, many, maybe, sql } from "../db/sql";
import { Handout, HandoutFile } from "./model";
import { Listed, Packet, Return, Submitter, Version } from "./model/shapes";

/** The ministry to which the organisation `o` belongs, as `m`. */
const withMinistry: Sql = sql`LEFT JOIN organization p ON p.id = o.parent_id
  LEFT JOIN organization m ON m.id = CASE WHEN o.kind = 'ministry' THEN o.id
    WHEN p.kind = 'ministry' THEN p.id ELSE p.parent_id END`;

const listed: Sql = sql`SELECT ${columns(Handout, "h")}, n.kind, n.major, n.minor,
    coalesce(o.name, h.submitter_name) AS submitter, coalesce(o.short_name, h.submitter_name) AS submitter_short,
    coalesce(o.name_en, '') AS submitter_en, m.id AS ministry_id
  FROM handout h LEFT JOIN handout_number n ON n.handout_id = h.id
  LEFT JOIN organization o ON o.id = h.submitter_id ${withMinistry}`;

/** The handouts of a meeting in the order of their numbers, then those without one in 建制順. */
export const handoutsOf = (meetingId: string) =>
  many(
    Listed,
    sql`${listed} WHERE h.meeting_id = ${meetingId}
      ORDER BY n.kind IS NULL, n.kind = 'tabled', n.kind = 'reference', n.major, coalesce(n.minor, 0),
        coalesce(m.rank, 9999), o.rank, h.created_at, h.id`,
  );

/** One handout. */
export const handoutById = (id: string) => maybe(Listed, sql`${listed} WHERE h.id = ${id}`);

/** The handouts of a meeting that wait for the secretariat to check them. */
export const uncheckedHandoutsOf = (meetingId: string) =>
  many(
    { id: text },
    sql`SELECT id FROM handout WHERE meeting_id = ${meetingId} AND state = 'submitted'`,
  );

const versions: Sql = sql`SELECT ${columns(HandoutFile, "f")}, a.at AS accepted_at, a.before_disclosure, u.name AS uploader,
    CASE WHEN f.title IS NOT NULL THEN json_object('title', f.title, 'disclosure', f.disclosure, 'clause', f.clause,
      'disclosureReason', f.disclosure_reason) END AS proposal
  FROM handout h JOIN handout_file f ON f.handout_id = h.id
  LEFT JOIN handout_acceptance a ON a.file_id = f.id JOIN account u ON u.id = f.uploaded_by`;

/** When submissions of a handout were sent back, and why. */
export const returnsOf = (handoutId: string) =>
  many(
    Return,
    sql`SELECT at, coalesce(detail ->> 'reason', '') AS reason FROM event
      WHERE subject_id = ${handoutId} AND name = 'handout.returned' ORDER BY id`,
  );

/** Every version of every file of a meeting. */
export const versionsOfMeeting = (meetingId: string) =>
  many(Version, sql`${versions} WHERE h.meeting_id = ${meetingId} ORDER BY f.handout_id, f.number`);

/** Every version of a handout's file. */
export const versionsOf = (handoutId: string) =>
  many(Version, sql`${versions} WHERE h.id = ${handoutId} ORDER BY f.number`);

/** The set of a meeting's handouts. */
export const packetOf = (meetingId: string) =>
  maybe(Packet, sql`SELECT ${columns(Packet)} FROM packet WHERE id = ${meetingId}`);

/** Every organisation that may submit, in 建制順, each ministry before its own bureaux. */
export const submitters = () =>
  many(
    Submitter,
    sql`SELECT o.id, o.name, o.short_name, o.name_en, m.id AS ministry_id, o.kind = 'ministry' AS is_ministry,
      o.valid_from, o.valid_to
      FROM organization o ${withMinistry} WHERE m.id IS NOT NULL
      ORDER BY m.rank, m.id, o.kind <> 'ministry', coalesce(p.rank, 0), o.rank, o.id`,
  );

/** Of some ids, those that are files of handouts. */
export const filesKnown = (ids: readonly string[]) =>
  many(
    { id: text },
    sql`SELECT f.id FROM json_each(${JSON.stringify(ids)}) j JOIN handout_file f ON f.id = j.value`,
  );

const withFile = (sha512: string): Sql =>
  sql`(SELECT DISTINCT handout_id FROM handout_file WHERE sha512 = ${sha512})`;

/** The handouts of which some version has the SHA-512, in whatever meeting; the newest first, at most fifty. */
export const handoutsWithFile = (sha512: string) =>
  many(
    Listed,
    sql`${listed} WHERE h.id IN ${withFile(sha512)} ORDER BY h.created_at DESC, h.id LIMIT 50`,
  );

/** Every version of those handouts. */
export const versionsWithFile = (sha512: string) =>
  many(
    Version,
    sql`${versions} WHERE h.id IN ${withFile(sha512)} ORDER BY f.handout_id, f.number LIMIT 500`,
  );

/** The meetings of those handouts. */
export const meetingsWithFile = (sha512: string) =>
  many(
    { id: text, number: optional(int) },
    sql`SELECT DISTINCT g.id, g.number FROM handout h JOIN meeting g ON g.id = h.meeting_id
      WHERE h.id IN ${withFile(sha512)}`,
  );
