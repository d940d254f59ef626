import type { HolidayChanges } from "../../lib/calendar/holidays";
import { workingDaysBetween } from "../../lib/calendar/working-days";
import type { Day } from "../../lib/clock";
import type { Action, Part } from "../model";

/** Where the whole stands, from its parts: 受付 → 対応中 → 対応済（報告） → 確認済（会議で確認）, 取下げ. */
export const stages = ["received", "in_progress", "reported", "confirmed", "withdrawn"] as const;
export type Stage = (typeof stages)[number];

export function stageOf(
  action: Pick<Action, "state">,
  parts: readonly Pick<Part, "state">[],
): Stage {
  if (action.state !== "open") return action.state;
  const live = parts.map(({ state }) => state).filter((state) => state !== "withdrawn");
  if (live.length > 0 && live.every((state) => state === "reported")) return "reported";
  return live.every((state) => state === "received") ? "received" : "in_progress";
}

/** Whether a part is still to be done: neither reported nor withdrawn. */
export const isLive = ({ state }: Pick<Part, "state">): boolean =>
  state === "received" || state === "in_progress";

/** A part that nobody has moved for longer than this many working days is stuck. */
export const stuckAfter = 10;

/** How a part stands in time: past its due day, and for how many working days nothing has changed. */
export interface Waited {
  readonly isOverdue: boolean;
  /** How many working days have passed since the due day. */
  readonly late: number;
  readonly waited: number;
  readonly isStuck: boolean;
}

/** A part of which nobody waits for anything. */
export const inTime: Waited = { isOverdue: false, late: 0, waited: 0, isStuck: false };

/** How long a part has waited on a day; one that is reported or withdrawn waits no more. */
export function waitedOf(
  part: Pick<Part, "state" | "due" | "changedOn">,
  wholeDue: Day | null,
  today: Day,
  changes?: HolidayChanges,
): Waited {
  if (!isLive(part)) return inTime;
  const due = part.due ?? wholeDue;
  const waited = part.changedOn < today ? workingDaysBetween(part.changedOn, today, changes) : 0;
  const isOverdue = due !== null && due < today;
  const late = isOverdue ? workingDaysBetween(due, today, changes) : 0;
  return { isOverdue, late, waited, isStuck: waited > stuckAfter };
}
