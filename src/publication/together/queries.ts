import { int, optional, text } from "../../db/codecs";
import { type Sql, columns, many, sql } from "../../db/sql";
import type { Day } from "../../lib/clock";
import type { ListedKind } from "../kinds";
import { Draft } from "../model";
import { Candidate, mostTogether } from "./model";

/** Joins a subject `s` to its newest publication `p`, and to the draft `d` from which that was released. */
const published = (kind: ListedKind): Sql =>
  sql`LEFT JOIN publication p ON p.kind = ${kind} AND p.subject_id = s.id AND p.revision = (SELECT max(revision)
      FROM publication WHERE kind = ${kind} AND subject_id = s.id)
    LEFT JOIN publication_draft d ON d.id = p.id`;

/** When the draft was prepared that waits for release; null where none does. */
const waitingSince = (kind: ListedKind): Sql =>
  sql`(SELECT prepared_at FROM publication_draft WHERE kind = ${kind} AND subject_id = s.id AND state = 'prepared')`;

/** How a subject to which something happened at a time stands with its publication, for the columns from `revision` on. */
const standing = (kind: ListedKind, happenedAt: Sql): Sql =>
  sql`p.revision, p.withdrawal IS NOT NULL AS is_withdrawn, p.withdrawal IS NULL AND ${happenedAt} >
      max(coalesce(d.prepared_at, p.released_at, ''), coalesce(${waitingSince(kind)}, '')) AS is_new,
    ${waitingSince(kind)} IS NOT NULL AS is_waiting`;

/** Measures that were approved; new where an approval or a rating by the council came after the publication. */
const measures = (ministry: string): Sql =>
  sql`SELECT s.id, s.code,
      coalesce((SELECT title FROM measure_listing WHERE measure_id = s.id ORDER BY year DESC LIMIT 1),
        json_extract(v.content, '$.title')) AS title,
      coalesce((SELECT title_en FROM measure_listing WHERE measure_id = s.id ORDER BY year DESC LIMIT 1), '') AS title_en,
      s.lead_id, o.name AS ministry, o.name_en AS ministry_en, ${standing(
        "measure",
        sql`max(v.approved_at, coalesce((SELECT max(rated_at) FROM council_rating WHERE measure_id = s.id), ''))`,
      )}
    FROM organization o JOIN measure s ON s.lead_id = o.id
    JOIN measure_approval v ON v.measure_id = s.id AND v.number = (SELECT max(number) FROM measure_approval WHERE measure_id = s.id)
    ${published("measure")}
    WHERE o.kind = 'ministry' AND (${ministry} = '' OR o.id = ${ministry})
    ORDER BY is_new DESC, o.rank, s.code LIMIT ${mostTogether + 1}`;

/** Action items that the ministries see; new where something happened to them after the publication. */
const actions = (ministry: string, today: Day): Sql =>
  sql`SELECT s.id, CAST(s.number AS TEXT) AS code, s.title, s.title_en,
      s.lead_id, o.name AS ministry, o.name_en AS ministry_en, ${standing(
        "action",
        sql`max(s.created_at, coalesce((SELECT max(at) FROM event WHERE subject_id = s.id AND kind = 'action'), ''))`,
      )}
    FROM organization o JOIN action s ON s.lead_id = o.id
    ${published("action")}
    WHERE o.kind = 'ministry' AND (${ministry} = '' OR o.id = ${ministry})
      AND coalesce(s.visible_from, '') <= ${today}
    ORDER BY is_new DESC, s.number LIMIT ${mostTogether + 1}`;

const candidatesIn = (kind: ListedKind, ministry: string, today: Day): Sql =>
  kind === "measure" ? measures(ministry) : actions(ministry, today);

/** What can be published of a kind, what has something new first; one more than fits when there are more. */
export const candidates = (kind: ListedKind, ministry: string, today: Day) =>
  many(Candidate, candidatesIn(kind, ministry, today));

/** The ids of all of them that have something new, for use inside other queries of the same batch. */
export const allNew = (kind: ListedKind, ministry: string, today: Day): Sql =>
  sql`SELECT id FROM (${candidatesIn(kind, ministry, today)}) WHERE is_new LIMIT ${mostTogether}`;

/** The ids that were ticked, in the same way. */
export const ticked = (ids: readonly string[]): Sql =>
  sql`SELECT value AS id FROM json_each(${JSON.stringify(ids)})`;

const { preparedByName: _, ...draftColumns } = Draft;
export const WaitingDraft = {
  ...draftColumns,
  preparedByName: text,
  earlier: int,
  visibleFrom: optional(text),
};

/** Drafts by their ids, each with the number of the newest revision of its subject, and when the ministries see that. */
export const draftsToRelease = (ids: readonly string[]) =>
  many(
    WaitingDraft,
    sql`SELECT ${columns(draftColumns, "d")}, a.name AS prepared_by_name,
      coalesce((SELECT max(revision) FROM publication WHERE kind = d.kind AND subject_id = d.subject_id), 0) AS earlier,
      (SELECT visible_from FROM action WHERE d.kind = 'action' AND id = d.subject_id) AS visible_from
      FROM json_each(${JSON.stringify(ids)}) j JOIN publication_draft d ON d.id = j.value
      JOIN account a ON a.id = d.prepared_by ORDER BY d.prepared_at, d.id`,
  );
