import { int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import type { Day } from "../lib/clock";
import { refused } from "../lib/errors";
import { actionStates, partStates } from "./model/states";

/** 連携施策・宿題事項: what the council asks of a lead ministry and its partners. */
export const Action = {
  id: text,
  bodyId: text,
  number: int,
  title: text,
  titleEn: text,
  request: text,
  leadId: text,
  due: optional(text),
  visibleFrom: optional(text),
  originItemId: optional(text),
  state: oneOf(...actionStates),
  confirmedMeetingId: optional(text),
  withdrawnReason: text,
  source: text,
  sourceUrl: text,
  version: int,
};
export type Action = RowOf<typeof Action>;

/** A ministry's own part, as last reported; its draft is for the ministry's eyes only. */
export const Part = {
  id: text,
  actionId: text,
  ministryId: text,
  task: text,
  due: optional(text),
  state: oneOf(...partStates),
  report: text,
  changedOn: text,
  draftState: optional(oneOf("received", "in_progress", "reported")),
  draftReport: text,
  version: int,
};
export type Part = RowOf<typeof Part>;

/** What a ministry can say of its part. */
export const reportable = ["in_progress", "reported"] as const;
export type Reportable = (typeof reportable)[number];

export type ActionRefusal =
  | "action.closed"
  | "action.partClosed"
  | "action.partsMissing"
  | "action.noneReported"
  | "action.notReopenable"
  | "action.partWithdrawn"
  | "action.leadStays"
  | "action.noMeeting"
  | "action.onAgenda"
  | "action.hidden"
  | "action.noneChosen"
  | "action.circle";

/** Whether only the secretariat sees the action: before the day from which it is visible. */
export const isHidden = ({ visibleFrom }: Pick<Action, "visibleFrom">, today: Day): boolean =>
  visibleFrom !== null && today < visibleFrom;

/** Throws unless the action is open: confirmed and withdrawn ones stay as they are. */
export function mustBeOpen({ state }: Pick<Action, "state">): void {
  if (state !== "open") throw refused<ActionRefusal>("action.closed", { state });
}

/** Throws unless the ministry may still report its part: one reported has to be reopened first. */
export function mustTakeReport(action: Pick<Action, "state">, part: Pick<Part, "state">): void {
  mustBeOpen(action);
  if (part.state === "reported" || part.state === "withdrawn")
    throw refused<ActionRefusal>("action.partClosed", { state: part.state });
}

/** Throws unless the part is reported or withdrawn, and so can be opened again. */
export function mustBeReopenable(action: Pick<Action, "state">, part: Pick<Part, "state">): void {
  mustBeOpen(action);
  if (part.state !== "reported" && part.state !== "withdrawn")
    throw refused<ActionRefusal>("action.notReopenable");
}

/** Throws unless the part can be withdrawn: the lead's stays as long as the action does. */
export function mustBeWithdrawable(
  action: Pick<Action, "state" | "leadId">,
  part: Pick<Part, "state" | "ministryId">,
): void {
  mustBeOpen(action);
  if (part.ministryId === action.leadId) throw refused<ActionRefusal>("action.leadStays");
  if (part.state === "withdrawn") throw refused<ActionRefusal>("action.partWithdrawn");
}

/** Throws unless every live part is reported, and there is one; `nameOf` names the ministries that are missing. */
export function mustBeComplete(
  action: Pick<Action, "state">,
  parts: readonly Pick<Part, "state" | "ministryId">[],
  nameOf: (ministryId: string) => string,
): void {
  mustBeOpen(action);
  const missing = parts.filter(({ state }) => state === "received" || state === "in_progress");
  if (missing.length > 0)
    throw refused<ActionRefusal>("action.partsMissing", {
      ministries: missing.map(({ ministryId }) => nameOf(ministryId)).join("、"),
    });
  if (parts.every(({ state }) => state === "withdrawn"))
    throw refused<ActionRefusal>("action.noneReported");
}

/** An action that waits for another. */
export interface Waits {
  readonly actionId: string;
  readonly waitsForId: string;
}

/** Throws when an action would wait for itself through others. */
export function mustNotCircle(
  id: string,
  waitsFor: readonly string[],
  all: readonly Waits[],
): void {
  const seen = new Set<string>();
  const ahead = [...waitsFor];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === id) throw refused<ActionRefusal>("action.circle");
    if (seen.has(next)) continue;
    seen.add(next);
    const current = next;
    ahead.push(...all.filter((one) => one.actionId === current).map((one) => one.waitsForId));
  }
}
