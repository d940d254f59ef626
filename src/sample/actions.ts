import { type Sql, add, sql } from "../db/sql";
import { type Instant, dayOf, instantOf } from "../lib/clock";
import { type SampleAction, type SamplePart, oneStopSupport, underWay } from "./action-items";

const idOf = (number: number) => `action-${number}`;
const coordinators: Readonly<Record<string, string>> = {
  mic: "demo-mic-coordinator",
  mhlw: "demo-coordinator",
  mlit: "demo-mlit-coordinator",
};

/** A part, with the report of what is under way; who reported long ago is not known. */
function partRows({ number, closedOn }: SampleAction, part: SamplePart): Sql[] {
  const { ministryId, task, state, report = "", changedOn, draft } = part;
  const id = `${idOf(number)}-${ministryId}`;
  const by = coordinators[ministryId];
  const row = add("action_part", {
    id,
    actionId: idOf(number),
    ministryId,
    task,
    state,
    report,
    changedOn,
    ...(draft && { draftState: "reported", draftReport: draft, draftedBy: "demo-mlit-editor" }),
  });
  if (report === "" || by === undefined || closedOn) return [row];
  const said = { state, report, reportedBy: by, approvedBy: by };
  const at = instantOf(changedOn, "15:00");
  return [row, add("action_update", { id: `${id}-update`, partId: id, ...said, at })];
}

function actionRows(action: SampleAction, at: Instant): Sql[] {
  const { parts, measures = [], waitsFor = [], closedOn, from, visibleFrom, ...row } = action;
  const id = idOf(action.number);
  return [
    add("action", {
      id,
      bodyId: "council",
      ...row,
      originItemId: row.originItemId ?? null,
      visibleFrom: visibleFrom ?? null,
      state: closedOn ? "confirmed" : "open",
      closedAt: closedOn ? instantOf(closedOn, "17:00") : null,
      createdAt: closedOn ? instantOf(closedOn, "09:30") : at,
      ...from,
    }),
    ...parts.flatMap((part) => partRows(action, part)),
    ...measures.map(
      (measureId) =>
        sql`INSERT INTO action_measure (action_id, measure_id) SELECT ${id}, id FROM measure WHERE id = ${measureId}`,
    ),
    ...waitsFor.map(
      (number) =>
        sql`INSERT INTO action_dependency (action_id, waits_for_id) VALUES (${id}, ${idOf(number)})`,
    ),
  ];
}

/** The joint actions: one real, confirmed; three made up, under way. Load them after the measures and the meetings. */
export const sampleActionRows = (at: Instant): readonly Sql[] =>
  [oneStopSupport, ...underWay(dayOf(at))].flatMap((action) => actionRows(action, at));
