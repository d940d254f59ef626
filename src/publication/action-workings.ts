import { int, oneOf, optional, text } from "../db/codecs";
import { type Sql, many, sql } from "../db/sql";
import { actionStates, partStates } from "../actions/model/states";

const Ministry = {
  ministryId: text,
  ministryName: text,
  ministryNameEn: text,
  ministryShort: text,
  ministryRank: int,
};

/** An action item as far as the public may know it; drafts of its parts are not even read. */
export const ActionRow = {
  id: text,
  number: int,
  title: text,
  titleEn: text,
  request: text,
  ...Ministry,
  due: optional(text),
  visibleFrom: optional(text),
  state: oneOf(...actionStates),
  withdrawnReason: text,
  source: text,
  sourceUrl: text,
  meetingId: optional(text),
  meetingNumber: optional(int),
  meetingDay: optional(text),
};

/** Action items by the ids that `chosen` gives as `id`. */
export const chosenActions = (chosen: Sql) =>
  many(
    ActionRow,
    sql`SELECT a.id, a.number, a.title, a.title_en, a.request,
      o.id AS ministry_id, o.name AS ministry_name, o.name_en AS ministry_name_en, o.short_name AS ministry_short,
      o.rank AS ministry_rank, a.due, a.visible_from, a.state, a.withdrawn_reason, a.source, a.source_url,
      m.id AS meeting_id, m.number AS meeting_number, m.day AS meeting_day
      FROM (${chosen}) c JOIN action a ON a.id = c.id JOIN organization o ON o.id = a.lead_id
      LEFT JOIN meeting m ON m.id = a.confirmed_meeting_id`,
  );

export const PartRow = {
  id: text,
  actionId: text,
  ...Ministry,
  task: text,
  due: optional(text),
  state: oneOf(...partStates),
  report: text,
  changedOn: text,
};

/** The parts of action items with what was approved of them, in 建制順. */
export const chosenParts = (chosen: Sql) =>
  many(
    PartRow,
    sql`SELECT p.id, p.action_id,
      o.id AS ministry_id, o.name AS ministry_name, o.name_en AS ministry_name_en, o.short_name AS ministry_short,
      o.rank AS ministry_rank, p.task, p.due, p.state, p.report, p.changed_on
      FROM (${chosen}) c JOIN action_part p ON p.action_id = c.id JOIN organization o ON o.id = p.ministry_id
      ORDER BY o.rank, o.id`,
  );

export const LinkRow = { actionId: text, code: text, title: text, titleEn: text };

/** The measures to which action items are linked, as they were last approved; others are not told of. */
export const chosenLinks = (chosen: Sql) =>
  many(
    LinkRow,
    sql`SELECT l.action_id, json_extract(v.content, '$.code') AS code, json_extract(v.content, '$.title') AS title,
      json_extract(v.content, '$.titleEn') AS title_en
      FROM (${chosen}) c JOIN action_measure l ON l.action_id = c.id
      JOIN measure_approval v ON v.id = (SELECT id FROM measure_approval
        WHERE measure_id = l.measure_id ORDER BY number DESC LIMIT 1)
      ORDER BY json_extract(v.content, '$.code')`,
  );
