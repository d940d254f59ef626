import { fiscalYear } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";

/** What a timeline needs to know of a milestone. A quarter counts `year * 4`, and 0 to 3 for those from April. */
export interface Plan {
  readonly from: number;
  readonly to: number;
  readonly doneOn: Day | null;
  /** It will not come: it is not late. */
  readonly isDropped?: boolean | undefined;
}

export type Mark = "planned" | "done" | "late";

/** The quarter a day falls in. */
export const quarterOf = (day: Day): number =>
  fiscalYear(day) * 4 + Math.floor(((Number(day.slice(5, 7)) + 8) % 12) / 3);

/** The fiscal year a quarter belongs to. */
export const yearOf = (quarter: number): number => Math.floor(quarter / 4);

/** 1 to 4. */
export const numberOf = (quarter: number): number => (quarter % 4) + 1;

/** Whether its last planned quarter is over and it is not done. */
export const isLate = ({ to, doneOn, isDropped }: Plan, now: number): boolean =>
  doneOn === null && !isDropped && to < now;

/** Every quarter of the fiscal years the plans reach over, and of this year where it lies between or follows. */
export function quartersOf(plans: readonly Plan[], now: number): readonly number[] {
  const reached = plans.flatMap(({ from, to, doneOn }) => [
    from,
    to,
    ...(doneOn ? [quarterOf(doneOn)] : []),
  ]);
  const years = reached.length > 0 ? reached.map(yearOf) : [yearOf(now)];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const end = yearOf(now) === last + 1 ? last + 1 : last;
  return Array.from({ length: (end - first + 1) * 4 }, (_, index) => first * 4 + index);
}

/** Whether the quarter lies within what was planned. */
export const isPlanned = ({ from, to }: Plan, quarter: number): boolean =>
  from <= quarter && quarter <= to;

/** After the plan's end until it was done; where it is not done yet, from the quarter that was missed until now. */
function isMissed(plan: Plan, quarter: number, now: number): boolean {
  if (plan.doneOn) return plan.to < quarter && quarter < quarterOf(plan.doneOn);
  return isLate(plan, now) && plan.to <= quarter && quarter <= now;
}

/** What stands in a milestone's cell for a quarter. */
export function markIn(plan: Plan, quarter: number, now: number): Mark | null {
  if (plan.doneOn && quarterOf(plan.doneOn) === quarter) return "done";
  if (isMissed(plan, quarter, now)) return "late";
  return isPlanned(plan, quarter) ? "planned" : null;
}
