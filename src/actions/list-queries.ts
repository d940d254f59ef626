import { text } from "../db/codecs";
import { type Sql, many, sql } from "../db/sql";
import type { Day } from "../lib/clock";
import { type ActionFilters, type Cursor, undated } from "./model/listing";
import { ActionLine } from "./model/shapes";
import { visibleTo } from "./queries";

const has = (condition: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM action_part p WHERE p.action_id = a.id AND ${condition})`;

const live = sql`p.state IN ('received', 'in_progress')`;
const begun = has(sql`p.state IN ('in_progress', 'reported')`);
const unreported = has(live);
const reported = has(sql`p.state = 'reported'`);

/** The stages as their parts make them; the same as `stageOf`. */
const stages: Readonly<Record<ActionFilters["state"], Sql>> = {
  open: sql`a.state = 'open'`,
  received: sql`a.state = 'open' AND NOT ${begun}`,
  in_progress: sql`a.state = 'open' AND ${begun} AND ${unreported}`,
  reported: sql`a.state = 'open' AND ${reported} AND NOT ${unreported}`,
  confirmed: sql`a.state = 'confirmed'`,
  withdrawn: sql`a.state = 'withdrawn'`,
};

const dueOrder = sql`coalesce(a.due, '9999-12-31')`;

const conditions = ({ state, ministry, overdue }: ActionFilters, today: Day): Sql => {
  const ofMinistry = ministry === null ? sql`` : sql` AND ${has(sql`p.ministry_id = ${ministry}`)}`;
  const late = overdue
    ? sql` AND ${has(sql`${live} AND coalesce(p.due, a.due, ${undated}) < ${today}`)}`
    : sql``;
  return sql`${stages[state]}${ofMinistry}${late}`;
};

const beyond = (cursor: Cursor | null): Sql =>
  cursor === null
    ? sql``
    : sql` AND ${dueOrder} >= ${cursor.due} AND (${dueOrder} > ${cursor.due} OR a.number > ${cursor.number})`;

const parts = sql`(SELECT json_group_array(json_object('id', id, 'ministryId', ministry_id, 'state', state, 'due', due,
  'changedOn', changed_on)) FROM (SELECT p.* FROM action_part p JOIN organization o ON o.id = p.ministry_id
  WHERE p.action_id = a.id ORDER BY o.rank, o.id))`;

const lines = sql`SELECT a.id, a.number, a.title, a.title_en, a.lead_id, a.due, a.visible_from, a.state, a.version,
  ${parts} AS parts FROM action a`;

/** A stretch of the list by due day, as far as the account may see it. */
export const listedActions = (
  filters: ActionFilters,
  cursor: Cursor | null,
  limit: number,
  me: Sql,
  today: Day,
) =>
  many(
    ActionLine,
    sql`${lines} WHERE ${conditions(filters, today)}${beyond(cursor)}
      AND ${visibleTo(me, sql`a.visible_from`, today)} ORDER BY ${dueOrder}, a.number LIMIT ${limit}`,
  );

/** Some actions by their ids. */
export const actionsByIds = (ids: readonly string[]) =>
  many(
    ActionLine,
    sql`${lines} WHERE a.id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ORDER BY a.number`,
  );

/** Those of some actions that stand on an agenda still to come, or among the items for later. */
export const onAgendaAmong = (ids: readonly string[]) =>
  many(
    { actionId: text },
    sql`SELECT DISTINCT x.action_id FROM json_each(${JSON.stringify(ids)}) j JOIN action_item x ON x.action_id = j.value
      JOIN agenda_item i ON i.id = x.item_id LEFT JOIN meeting m ON m.id = i.meeting_id
      WHERE i.state = 'taken' AND (m.id IS NULL OR m.state IN ('planning', 'announced'))`,
  );
