import { sql } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import type { ListedKind } from "../kinds";
import { publicRevisions, shown } from "../queries";

/** So many revisions are read in full, each to be compared with the one before it. */
const readInFull = 11;

/**
 * The public revisions of the measure with a code or of the action item with a number, oldest first. Of the newest, or of
 * one that is asked for, and of those right before it the content is read as well; it is empty in all others.
 */
export function listedRevisions(
  kind: ListedKind,
  code: string,
  now: Instant,
  asked: number | null,
) {
  const subject = sql`(SELECT c.subject_id FROM (SELECT subject_id, max(public_from) AS at FROM publication
      WHERE kind = ${kind} AND code = ${code} AND public_from <= ${now} GROUP BY subject_id) c
    WHERE EXISTS (SELECT 1 FROM publication p WHERE p.kind = ${kind} AND p.code = ${code}
      AND p.subject_id = c.subject_id AND ${shown(now)}) ORDER BY c.at DESC LIMIT 1)`;
  const last = sql`coalesce(${asked}, newest)`;
  return publicRevisions(
    kind,
    subject,
    now,
    sql`CASE WHEN p.revision <= ${last} AND p.revision > ${last} - ${readInFull} THEN p.content ELSE '' END`,
  );
}
