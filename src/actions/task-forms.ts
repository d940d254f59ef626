import { optionalLine } from "../lib/fields";
import { type Fault, type Typed, check, fault } from "../lib/form";
import type { Day } from "../lib/clock";
import type { Reading } from "../lib/reading";
import type { Part } from "./model";
import { type DueContext, readDue } from "./model/due";

/** What a ministry is asked to do, and by when, where that differs from the whole. */
export type PartTask = Pick<Part, "ministryId" | "task" | "due">;

/** Reads a due day; an empty one is none. */
export const dueIn = (typed: string | undefined, context: DueContext): Reading<Day | null> =>
  typed === undefined || typed.trim() === "" ? { ok: true, value: null } : readDue(typed, context);

/** What is wrong with a reading; null where nothing is. */
export const faultOf = (reading: Reading<unknown>): Fault | null =>
  reading.ok ? null : reading.fault;

const taskForm = { task: optionalLine({ max: 400 }) };

interface Asked {
  readonly ministryId: string;
  readonly isLead: boolean;
  /** The part as it stands; undefined where the ministry takes none. */
  readonly seen: Part | undefined;
  readonly context: Omit<DueContext, "stored">;
}

/** Why a ministry's task cannot be left empty: it takes part already, or has a due day. */
function emptyFault({ isLead, seen }: Asked, due: Reading<Day | null>): Fault | null {
  if (isLead) return null;
  if (seen) return seen.task === "" ? null : fault("partNotEmptied");
  return due.ok && due.value !== null ? fault("required") : null;
}

const taskIn = (typed: string | undefined): { task: string; wrong: Fault | null } => {
  const checked = check(taskForm, { task: typed ?? "" });
  return checked.ok
    ? { task: checked.values.task ?? "", wrong: null }
    : { task: "", wrong: checked.faults["task"]?.[0] ?? null };
};

/** One ministry's fields: its task and its own due day. A part where it takes part: named, there already, or leading. */
export function partIn(typed: Typed, asked: Asked) {
  const { ministryId, context } = asked;
  const [taskName, dueName] = [`task-${ministryId}`, `due-${ministryId}`] as const;
  const { task, wrong } = taskIn(typed[taskName]);
  const due = dueIn(typed[dueName], { ...context, stored: storedDue(asked) });
  const isEmpty = task === "" && wrong === null;
  const part: PartTask = { ministryId, task, due: due.ok ? due.value : null };
  return {
    faults: {
      [taskName]: isEmpty ? emptyFault(asked, due) : wrong,
      [dueName]: faultOf(due),
    },
    part: isEmpty && !takesPart(asked) ? null : part,
  };
}

const takesPart = ({ isLead, seen }: Asked): boolean => isLead || seen !== undefined;

const storedDue = ({ seen }: Asked): Day | null => (seen ? seen.due : null);
