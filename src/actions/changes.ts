import { type Sql, add, revise, sql } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Change } from "../record/change";
import type { ActionValues } from "./forms";
import { type Action, type Part, isHidden, mustBeOpen, mustNotCircle, type Waits } from "./model";
import type { PartTask } from "./task-forms";

type Named = Pick<Action, "number" | "title" | "visibleFrom">;

/** What the record says of an action: its number, and its title once the ministries may see it. */
export const namedIn = (action: Named, today: Day): Facts => ({
  number: String(action.number),
  ...(!isHidden(action, today) && { title: action.title }),
});

/** Fails the batch as stale when the action has left its state meanwhile: the trigger refuses a write without a new version. */
export const stillOpen = (actionId: string): Sql =>
  sql`UPDATE action SET version = version WHERE id = ${actionId} AND state <> 'open'`;

/** Fails the batch as stale when somebody else has just made the action wait for itself. */
const noCircle = (actionId: string): Sql =>
  sql`UPDATE action SET version = version WHERE id = ${actionId} AND ${actionId} IN (
    WITH RECURSIVE ahead (id) AS (
      SELECT waits_for_id FROM action_dependency WHERE action_id = ${actionId}
      UNION SELECT d.waits_for_id FROM ahead JOIN action_dependency d ON d.action_id = ahead.id)
    SELECT id FROM ahead)`;

/** Fails the batch as stale when the part of the ministry that leads was withdrawn meanwhile. */
export const leadTakesPart = (actionId: string): Sql =>
  sql`UPDATE action SET version = version WHERE id = ${actionId} AND EXISTS (
    SELECT 1 FROM action_part WHERE action_id = ${actionId} AND ministry_id = action.lead_id AND state = 'withdrawn')`;

/** The columns of an action as typed. */
const stored = (values: ActionValues) => ({
  number: values.number,
  title: values.title,
  titleEn: values.titleEn,
  request: values.request,
  leadId: values.leadId,
  due: values.due,
  visibleFrom: values.visibleFrom,
  source: values.source,
  sourceUrl: values.sourceUrl,
});

const linkRows = (id: string, { measureIds, waitsFor }: ActionValues): Sql[] => [
  sql`DELETE FROM action_measure WHERE action_id = ${id}`,
  sql`INSERT INTO action_measure (action_id, measure_id)
    SELECT ${id}, value FROM json_each(${JSON.stringify(measureIds)})`,
  sql`DELETE FROM action_dependency WHERE action_id = ${id}`,
  sql`INSERT INTO action_dependency (action_id, waits_for_id)
    SELECT ${id}, value FROM json_each(${JSON.stringify(waitsFor)})`,
  noCircle(id),
];

/** A new part, received today. */
const newPart = (actionId: string, id: string, part: PartTask, today: Day): Sql =>
  add("action_part", { id, actionId, ...part, state: "received", changedOn: today });

interface Raising {
  readonly id: string;
  readonly bodyId: string;
  readonly originItemId: string | null;
  readonly at: Instant;
  readonly today: Day;
  readonly newId: () => string;
}

/** Raises an action: 受付 for each ministry that takes part. */
export function raiseAction(by: Raising, values: ActionValues): Change {
  const { id, bodyId, originItemId, at, today } = by;
  return {
    event: { name: "action.raised", subjectId: id, detail: namedIn(values, today) },
    statements: [
      add("action", { id, bodyId, ...stored(values), originItemId, state: "open", createdAt: at }),
      ...values.parts.map((part) => newPart(id, by.newId(), part, today)),
      ...linkRows(id, values),
    ],
  };
}

/** The parts that the form adds or changes; what stands as it was is left alone. */
function partRows(
  action: Pick<Action, "id">,
  seen: readonly Part[],
  parts: readonly PartTask[],
  today: Day,
  newId: () => string,
): Sql[] {
  return parts.flatMap((part) => {
    const old = seen.find(({ ministryId }) => ministryId === part.ministryId);
    if (!old) return [newPart(action.id, newId(), part, today)];
    const { task, due } = part;
    return old.task === task && old.due === due ? [] : [revise("action_part", old, { task, due })];
  });
}

interface Changing {
  readonly parts: readonly Part[];
  /** What the actions ahead of this one wait for. */
  readonly waits: readonly Waits[];
  readonly today: Day;
  readonly newId: () => string;
}

/** Changes what is asked of whom; a new due day is told by itself, as the ministries hear of it. */
export function changeAction(seen: Action, by: Changing, values: ActionValues): Change[] {
  mustBeOpen(seen);
  mustNotCircle(seen.id, values.waitsFor, by.waits);
  const named = namedIn(values, by.today);
  const changed: Change = {
    event: { name: "action.changed", subjectId: seen.id, detail: named },
    statements: [
      revise("action", seen, stored(values)),
      ...partRows(seen, by.parts, values.parts, by.today, by.newId),
      ...linkRows(seen.id, values),
      leadTakesPart(seen.id),
    ],
  };
  if (values.due === seen.due) return [changed];
  const detail = { ...named, from: seen.due ?? "", to: values.due ?? "" };
  return [
    changed,
    { event: { name: "action.dueChanged", subjectId: seen.id, detail }, statements: [] },
  ];
}
