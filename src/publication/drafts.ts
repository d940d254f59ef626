import { bool, int, oneOf, optional, text } from "../db/codecs";
import { type RowOf, type Sql, columns, many, maybe, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import { type Kind, kinds } from "./kinds";
import { Draft, Revision, withdrawals } from "./model";

/** A revision with those who made it, as the desk shows it. */
export const MadeRevision = {
  ...Revision,
  preparedByName: text,
  releasedByName: text,
  releasedAt: text,
};
export type MadeRevision = RowOf<typeof MadeRevision>;

const { preparedByName: _, ...draftColumns } = Draft;

const drafts = sql`SELECT ${columns(draftColumns, "d")}, a.name AS prepared_by_name
  FROM publication_draft d JOIN account a ON a.id = d.prepared_by`;

const revisions = sql`SELECT ${columns(Revision, "p")}, p.released_at,
  a.name AS prepared_by_name, b.name AS released_by_name
  FROM publication p JOIN account a ON a.id = p.prepared_by JOIN account b ON b.id = p.released_by`;

/** One draft; what became of it when released is the revision with the same id. */
export const draftById = (id: string) => maybe(Draft, sql`${drafts} WHERE d.id = ${id}`);

/** The draft of a subject that waits for release. */
export const waitingDraft = (kind: Kind, subject: Sql) =>
  maybe(
    Draft,
    sql`${drafts} WHERE d.kind = ${kind} AND d.subject_id = ${subject} AND d.state = 'prepared'`,
  );

/** Everything ever made public about a subject, and what is scheduled, oldest first. */
export const allRevisions = (kind: Sql, subject: Sql) =>
  many(
    MadeRevision,
    sql`${revisions} WHERE p.kind = ${kind} AND p.subject_id = ${subject} ORDER BY p.revision`,
  );

const ofEither = (column: Sql, id: string): Sql =>
  sql`coalesce((SELECT ${column} FROM publication_draft WHERE id = ${id}), (SELECT ${column} FROM publication WHERE id = ${id}))`;

/** The kind and the subject of a draft or a revision, for use inside other queries of the same batch. */
export const kindOf = (id: string): Sql => ofEither(sql`kind`, id);
export const subjectOf = (id: string): Sql => ofEither(sql`subject_id`, id);

/** A draft in the list of those that wait. */
export const WaitingLine = {
  id: text,
  kind: oneOf(...kinds),
  title: text,
  titleEn: text,
  publicFrom: optional(text),
  preparedBy: text,
  preparedByName: text,
  preparedAt: text,
  version: int,
};
export type WaitingLine = RowOf<typeof WaitingLine>;

/** What waits for release, the oldest first. */
export const waitingDrafts = (limit: number) =>
  many(
    WaitingLine,
    sql`SELECT d.id, d.kind, d.title, d.title_en, d.public_from, d.prepared_by, a.name AS prepared_by_name, d.prepared_at, d.version
      FROM publication_draft d JOIN account a ON a.id = d.prepared_by
      WHERE d.state = 'prepared' ORDER BY d.prepared_at, d.id LIMIT ${limit}`,
  );

/** A revision in the list of what was made public. `laterFrom`: when the first later revision comes or came out. */
export const RevisionLine = {
  id: text,
  kind: oneOf(...kinds),
  subjectId: text,
  code: text,
  revision: int,
  withdrawal: optional(oneOf(...withdrawals)),
  title: text,
  titleEn: text,
  isLone: bool,
  publicFrom: text,
  preparedByName: text,
  releasedByName: text,
  laterFrom: optional(text),
};
export type RevisionLine = RowOf<typeof RevisionLine>;

/** Where a page of the list begins: before this one. */
export interface Before {
  readonly at: Instant;
  readonly id: string;
}

/** Every revision, newest first; one more than `limit` when there are more. */
export const revisionLines = (before: Before | null, limit: number) =>
  many(
    RevisionLine,
    sql`SELECT p.id, p.kind, p.subject_id, p.code, p.revision, p.withdrawal, p.title, p.title_en, p.is_lone,
      p.public_from, a.name AS prepared_by_name, b.name AS released_by_name,
      (SELECT min(later.public_from) FROM publication later WHERE later.kind = p.kind
        AND later.subject_id = p.subject_id AND later.revision > p.revision) AS later_from
      FROM publication p JOIN account a ON a.id = p.prepared_by JOIN account b ON b.id = p.released_by
      WHERE (p.public_from, p.id) < (${before?.at ?? "9999"}, ${before?.id ?? ""})
      ORDER BY p.public_from DESC, p.id DESC LIMIT ${limit + 1}`,
  );
