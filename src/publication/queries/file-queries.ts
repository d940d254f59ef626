import { int, optional, record, text } from "../../db/codecs";
import { type RowOf, Sql, many, maybe, sql } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import { PublishedHandout } from "../content/handouts";
import { shown } from "../queries";

// Files that were made public. This file reads publication_file, the projection of publication, and publication.

/** Whether no later withdrawal hid the revision `p`. */
const isReadable: Sql = sql`p.withdrawal IS NULL AND NOT EXISTS (SELECT 1 FROM publication hiding
  WHERE hiding.kind = p.kind AND hiding.subject_id = p.subject_id
  AND hiding.revision > p.revision AND hiding.withdrawal = 'hidden')`;

/** A file as it is fetched. */
export const FetchedFile = { id: text, name: text, mediaType: text, size: int, sha512: text };
export type FetchedFile = RowOf<typeof FetchedFile>;

/** The file of a meeting's handouts, where a revision that the public may read lists it. */
export const publishedFile = (code: string, fileId: string, now: Instant) =>
  maybe(
    FetchedFile,
    sql`SELECT f.file_id AS id, f.name, f.media_type, f.size, f.sha512
      FROM publication_file f JOIN publication p ON p.id = f.publication_id
      WHERE f.file_id = ${fileId} AND (p.code = ${code} OR p.subject_id = ${code})
        AND ${shown(now)} AND ${isReadable} ORDER BY p.revision DESC LIMIT 1`,
  );

/** A handout whose list once gave a file, and what that list gives now. Instants say since when. */
export const KnownFile = {
  handoutId: text,
  number: PublishedHandout.number,
  title: text,
  edition: int,
  code: text,
  meeting: text,
  meetingEn: text,
  /** Since when the file is public, in whichever revision first. */
  publicFrom: text,
  /** When a withdrawal hid it, where one did. */
  hiddenFrom: optional(text),
  /** When the list was withdrawn, where it is. */
  withdrawnFrom: optional(text),
  /** When the next list came out, which does not give this file. */
  leftOutFrom: optional(text),
  /** The file that the list gives for the handout now. */
  now: optional(record({ id: text, sha512: text, name: text, edition: int, title: text })),
};
export type KnownFile = RowOf<typeof KnownFile>;

const ofSameList = (one: string): Sql =>
  new Sql(`${one}.kind = p.kind AND ${one}.subject_id = p.subject_id`);

/** Where files with a SHA-512 were made public: of each handout the last revision that gave one. */
export const knownFiles = (sha512: string, now: Instant) =>
  many(
    KnownFile,
    sql`SELECT handout_id, number, title, edition, code, meeting, meeting_en, public_from, hidden_from,
        withdrawn_from, left_out_from, now FROM (
      SELECT f.handout_id, f.number, f.title, f.edition, p.code, p.title AS meeting, p.title_en AS meeting_en,
        (SELECT min(p.public_from) FROM publication_file e JOIN publication p ON p.id = e.publication_id
          WHERE e.handout_id = f.handout_id AND e.sha512 = f.sha512 AND ${shown(now)}) AS public_from, max(p.revision),
        (SELECT min(h.public_from) FROM publication h WHERE ${ofSameList("h")}
          AND h.revision > p.revision AND h.withdrawal = 'hidden') AS hidden_from,
        CASE WHEN n.withdrawal IS NOT NULL THEN n.public_from END AS withdrawn_from,
        (SELECT min(l.public_from) FROM publication l WHERE ${ofSameList("l")}
          AND l.revision > p.revision AND l.public_from <= ${now}) AS left_out_from,
        CASE WHEN g.file_id IS NOT NULL THEN json_object('id', g.file_id, 'sha512', g.sha512,
          'name', g.name, 'edition', g.edition, 'title', g.title) END AS now
      FROM publication_file f JOIN publication p ON p.id = f.publication_id
      JOIN publication n ON ${ofSameList("n")} AND n.revision = (SELECT max(m.revision) FROM publication m
        WHERE ${ofSameList("m")} AND m.public_from <= ${now})
      LEFT JOIN publication_file g ON g.publication_id = n.id AND g.handout_id = f.handout_id
      WHERE f.sha512 = ${sha512} AND ${shown(now)}
      GROUP BY f.handout_id ORDER BY p.public_from DESC LIMIT 20)`,
  );
