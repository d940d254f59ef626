import { bool, int, oneOf, optional, record, text } from "../db/codecs";
import { type RowOf, type Sql, many, sql } from "../db/sql";
import { disclosures } from "../handouts/model";
import { kinds as handoutKinds } from "../handouts/model/number";
import { PublishedFile } from "./content/handouts";
import { withdrawals } from "./model";

const { on: _, ...ofFile } = PublishedFile;
const FileRow = { ...ofFile, at: text };

/** A numbered handout with the newest of its files that was accepted; why it is withheld and what was asked are not even read. */
export const HandoutRow = {
  id: text,
  kind: oneOf(...handoutKinds),
  major: int,
  minor: optional(int),
  title: text,
  submitter: text,
  submitterEn: text,
  itemId: optional(text),
  disclosure: oneOf(...disclosures),
  clause: optional(int),
  onWeb: bool,
  file: optional(record(FileRow)),
};
export type HandoutRow = RowOf<typeof HandoutRow>;

/** The numbered handouts of a meeting but for those withdrawn, in the order of their numbers. */
export const handoutsOf = (meeting: Sql) =>
  many(
    HandoutRow,
    sql`SELECT h.id, n.kind, n.major, n.minor, h.title,
      coalesce(o.name, h.submitter_name) AS submitter, coalesce(o.name_en, '') AS submitter_en,
      h.item_id, h.disclosure, h.clause, h.on_web,
      CASE WHEN f.id IS NOT NULL THEN json_object('id', f.id, 'number', f.number,
        'edition', (SELECT count(*) FROM handout_file e JOIN handout_acceptance y ON y.file_id = e.id
          WHERE e.handout_id = h.id AND e.number <= f.number), 'name', f.name,
        'mediaType', f.media_type, 'size', f.size, 'sha512', f.sha512, 'note', f.note, 'at',
        (SELECT a.at FROM handout_acceptance a WHERE a.file_id = f.id)) END AS file
      FROM handout h JOIN handout_number n ON n.handout_id = h.id
      LEFT JOIN organization o ON o.id = h.submitter_id
      LEFT JOIN handout_file f ON f.handout_id = h.id AND f.number = (SELECT max(v.number)
        FROM handout_file v JOIN handout_acceptance x ON x.file_id = v.id WHERE v.handout_id = h.id)
      WHERE h.meeting_id = ${meeting} AND h.state <> 'withdrawn'
      ORDER BY n.kind = 'tabled', n.kind = 'reference', n.major, coalesce(n.minor, 0)`,
  );

/** The handouts of a meeting that have no number, so that no list shows them. */
export const unnumberedOf = (meeting: Sql) =>
  many(
    { title: text },
    sql`SELECT h.title FROM handout h WHERE h.meeting_id = ${meeting} AND h.state <> 'withdrawn'
      AND NOT EXISTS (SELECT 1 FROM handout_number n WHERE n.handout_id = h.id) ORDER BY h.created_at, h.id`,
  );

/** From when each revision of a meeting's summary is public, the newest revision first. */
export const summariesOf = (meeting: Sql) =>
  many(
    { publicFrom: text, withdrawal: optional(oneOf(...withdrawals)) },
    sql`SELECT public_from, withdrawal FROM publication WHERE kind = 'summary' AND subject_id = ${meeting}
      ORDER BY revision DESC`,
  );
