import { columns, many, maybe, sql, type Sql } from "../db/sql";
import { int, text } from "../db/codecs";
import type { Day } from "../lib/clock";
import { Action } from "./model";
import {
  ActionItem,
  DraftedPart,
  Gathering,
  LinkedAction,
  LinkedMeasure,
  Ministry,
  Related,
  Update,
} from "./model/shapes";

/** Whether the account may see an action of which `from` is the day it is visible from: the secretariat may always. */
export const visibleTo = (me: Sql, from: Sql, today: Day): Sql =>
  sql`(coalesce(${from}, '') <= ${today} OR EXISTS (SELECT 1 FROM role_grant
    WHERE account_id = ${me} AND role = 'secretariat' AND ended_at IS NULL))`;

/** One action, hidden or not. */
export const actionById = (id: string) =>
  maybe(Action, sql`SELECT ${columns(Action)} FROM action WHERE id = ${id}`);

/** The parts of an action in 建制順; with drafts, which are for the eyes of each part's ministry only. */
export const partsOf = (actionId: string) =>
  many(
    DraftedPart,
    sql`SELECT ${columns(DraftedPart, "p")} FROM action_part p JOIN organization o ON o.id = p.ministry_id
      WHERE p.action_id = ${actionId} ORDER BY o.rank, o.id`,
  );

/** What was reported for the parts of an action, newest first. */
export const updatesOf = (actionId: string) =>
  many(
    Update,
    sql`SELECT u.id, u.part_id, u.state, u.report, r.name AS reported_by_name, a.name AS approved_by_name, u.at
      FROM action_part p JOIN action_update u ON u.part_id = p.id
      JOIN account r ON r.id = u.reported_by JOIN account a ON a.id = u.approved_by
      WHERE p.action_id = ${actionId} ORDER BY u.at DESC, u.id DESC LIMIT 200`,
  );

/** The name of whoever saved the draft of a part, where it has one. */
export const drafterOf = (partId: string) =>
  maybe(
    { name: text },
    sql`SELECT a.name FROM action_part p JOIN account a ON a.id = p.drafted_by WHERE p.id = ${partId}`,
  );

/** The actions for which this one waits (`isAhead`) and those that wait for it, as far as the account may see them. */
export const relatedTo = (actionId: string, me: Sql, today: Day) =>
  many(
    Related,
    sql`SELECT a.id, a.number, a.title, a.title_en, a.state, d.action_id = ${actionId} AS is_ahead
      FROM action_dependency d
      JOIN action a ON a.id = iif(d.action_id = ${actionId}, d.waits_for_id, d.action_id)
      WHERE (d.action_id = ${actionId} OR d.waits_for_id = ${actionId})
      AND ${visibleTo(me, sql`a.visible_from`, today)} ORDER BY is_ahead DESC, a.number`,
  );

/** The measures to which an action is linked, titled as last approved. */
export const measuresOf = (actionId: string) =>
  many(
    LinkedMeasure,
    sql`SELECT m.id, m.code, json_extract(v.content, '$.title') AS title,
      json_extract(v.content, '$.titleEn') AS title_en
      FROM action_measure l JOIN measure m ON m.id = l.measure_id
      LEFT JOIN measure_approval v ON v.measure_id = m.id
        AND v.number = (SELECT max(number) FROM measure_approval WHERE measure_id = m.id)
      WHERE l.action_id = ${actionId} ORDER BY m.code`,
  );

/** The actions that are linked to a measure, the newest first, as far as the account may see them. */
export const actionsOfMeasure = (measureId: string, me: Sql, today: Day) =>
  many(
    LinkedAction,
    sql`SELECT a.id, a.number, a.title, a.title_en, a.state,
      (SELECT json_group_array(p.state) FROM action_part p WHERE p.action_id = a.id) AS part_states
      FROM action_measure l JOIN action a ON a.id = l.action_id WHERE l.measure_id = ${measureId}
      AND ${visibleTo(me, sql`a.visible_from`, today)} ORDER BY a.number DESC LIMIT 20`,
  );

/** The agenda item an action was born from, and those on which it came back. */
export const itemsOf = (actionId: string) =>
  many(
    ActionItem,
    sql`SELECT i.id, i.title, i.state, i.meeting_id, m.number AS meeting_number, m.state AS meeting_state, linked.is_origin
      FROM (SELECT origin_item_id AS item_id, 1 AS is_origin FROM action WHERE id = ${actionId}
        UNION ALL SELECT item_id, 0 FROM action_item WHERE action_id = ${actionId}) linked
      JOIN agenda_item i ON i.id = linked.item_id LEFT JOIN meeting m ON m.id = i.meeting_id
      ORDER BY linked.is_origin DESC, i.created_at, i.id`,
  );

/** The meeting that confirmed an action. */
export const confirmingMeeting = (actionId: string) =>
  maybe(
    Gathering,
    sql`SELECT m.id, m.number, m.day FROM action a JOIN meeting m ON m.id = a.confirmed_meeting_id WHERE a.id = ${actionId}`,
  );

/** All ministries in 建制順. */
export const allMinistries = () =>
  many(
    Ministry,
    sql`SELECT ${columns(Ministry)} FROM organization WHERE kind = 'ministry' ORDER BY rank, id`,
  );

const Owner = { actionId: text };

/** The action to which a part belongs. */
export const ownerOfPart = (partId: string) =>
  maybe(Owner, sql`SELECT action_id FROM action_part WHERE id = ${partId}`);

const Born = { id: text, number: int, title: text, titleEn: text };

/** The actions that were born from an agenda item or came back on it, as far as the account may see them. */
export const actionsOfItem = (itemId: string, me: Sql, today: Day) =>
  many(
    Born,
    sql`SELECT a.id, a.number, a.title, a.title_en FROM action a
      WHERE a.id IN (SELECT id FROM action WHERE origin_item_id = ${itemId}
        UNION SELECT action_id FROM action_item WHERE item_id = ${itemId})
      AND ${visibleTo(me, sql`a.visible_from`, today)} ORDER BY a.number`,
  );

/** The latest meetings that were held, at which an action can have been confirmed. */
export const heldMeetings = (bodyId: Sql) =>
  many(
    Gathering,
    sql`SELECT ${columns(Gathering)} FROM meeting WHERE body_id = ${bodyId} AND state IN ('held', 'finalized')
      ORDER BY coalesce(day, '9999-12-31') DESC, id DESC LIMIT 30`,
  );
