import { int, optional, text } from "../../db/codecs";
import { type Sql, columns, many, sql } from "../../db/sql";
import type { Day } from "../../lib/clock";
import type { ListedKind } from "../kinds";
import { Draft } from "../model";
import { Candidate, mostTogether } from "./model";

/** Measures that were approved, by the projection of how each stands to its publication. */
const measures = (ministry: string): Sql =>
  sql`SELECT m.id, m.code,
      coalesce((SELECT title FROM measure_listing WHERE measure_id = m.id ORDER BY year DESC LIMIT 1),
        (SELECT json_extract(content, '$.title') FROM measure_approval WHERE measure_id = m.id ORDER BY number DESC LIMIT 1)) AS title,
      coalesce((SELECT title_en FROM measure_listing WHERE measure_id = m.id ORDER BY year DESC LIMIT 1), '') AS title_en,
      n.lead_id, o.name AS ministry, o.name_en AS ministry_en, n.revision, n.is_withdrawn, n.is_new, n.waiting_at <> '' AS is_waiting
    FROM measure_news n JOIN measure m ON m.id = n.measure_id JOIN organization o ON o.id = n.lead_id
    ${ministry === "" ? sql`` : sql`WHERE n.lead_id = ${ministry}`}
    ORDER BY n.is_new DESC, n.place LIMIT ${mostTogether + 1}`;

/** When the draft of an action item was prepared that waits for release; null where none does. */
const waitingSince = sql`(SELECT prepared_at FROM publication_draft
  WHERE kind = 'action' AND subject_id = s.id AND state = 'prepared')`;

/** The last that happened to an action item. */
const happenedAt = sql`max(s.created_at, coalesce((SELECT max(at) FROM event WHERE subject_id = s.id AND kind = 'action'), ''))`;

/** Action items that the ministries see; new where something happened to them after the publication. */
const actions = (ministry: string, today: Day): Sql =>
  sql`SELECT s.id, CAST(s.number AS TEXT) AS code, s.title, s.title_en,
      s.lead_id, o.name AS ministry, o.name_en AS ministry_en, p.revision, p.withdrawal IS NOT NULL AS is_withdrawn,
      p.withdrawal IS NULL AND ${happenedAt} >
        max(coalesce(d.prepared_at, p.released_at, ''), coalesce(${waitingSince}, '')) AS is_new,
      ${waitingSince} IS NOT NULL AS is_waiting
    FROM organization o JOIN action s ON s.lead_id = o.id
    LEFT JOIN publication p ON p.kind = 'action' AND p.subject_id = s.id
      AND p.revision = (SELECT max(revision) FROM publication WHERE kind = 'action' AND subject_id = s.id)
    LEFT JOIN publication_draft d ON d.id = p.id
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
