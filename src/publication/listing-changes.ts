import { type Sql, add, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import { listingOf } from "./content/listing";
import type { Kind } from "./kinds";

/** A revision as it goes into the public lists. */
export interface MadePublic {
  readonly id: string;
  readonly kind: Kind;
  readonly subjectId: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly content: string;
  readonly publicFrom: Instant;
}

type Overtaking = Pick<MadePublic, "kind" | "subjectId" | "publicFrom">;

/**
 * Takes from the lists what revisions overtake: what was to come out no earlier, and what was public before, but for
 * the row that is still public until the revision comes out.
 */
function unlist(overtaking: readonly Overtaking[], now: Instant): Sql {
  const given = overtaking.map(({ kind, subjectId, publicFrom }) => [kind, subjectId, publicFrom]);
  return sql`DELETE FROM publication_listing WHERE publication_id IN (
    SELECT l.publication_id FROM json_each(${JSON.stringify(given)}) j
    JOIN publication_listing l ON l.kind = j.value ->> 0 AND l.subject_id = j.value ->> 1
    WHERE l.public_from >= j.value ->> 2 OR j.value ->> 2 <= ${now} OR l.public_from < (
      SELECT max(held.public_from) FROM publication_listing held
      WHERE held.kind = l.kind AND held.subject_id = l.subject_id AND held.public_from <= ${now}))`;
}

const list = ({ id, subjectId, code, title, titleEn, kind, content, publicFrom }: MadePublic) => {
  const listing = listingOf(kind, content);
  if (listing === null) return [];
  const { facts, ...row } = listing;
  return [
    add("publication_listing", {
      publicationId: id,
      ...row,
      subjectId,
      code,
      title,
      titleEn,
      facts: JSON.stringify(facts),
      publicFrom,
    }),
  ];
};

/** Puts revisions into the public lists in place of what they overtake; nothing for what is not listed. */
export function relisted(made: readonly MadePublic[], now: Instant): Sql[] {
  const rows = made.flatMap(list);
  return rows.length === 0 ? [] : [unlist(made, now), ...rows];
}

/** What is withdrawn is listed no more, nor what was to come out. */
export const unlisted = (kind: Kind, subjectId: string, now: Instant): Sql[] =>
  kind === "measure" || kind === "action"
    ? [unlist([{ kind, subjectId, publicFrom: now }], now)]
    : [];
