import { shownDay } from "../lib/calendar/wareki";
import {
  choice,
  line,
  optionalDay,
  optionalLine,
  optionalUrl,
  prose,
  wholeNumber,
} from "../lib/fields";
import { type Fault, type FormState, type Typed, check, fault, faultsIn } from "../lib/form";
import type { Lang } from "../lib/lang";
import type { Action, Part } from "./model";
import { type DueContext, readDue } from "./model/due";
import type { Ministry } from "./model/shapes";
import { codesIn, numbersIn, ownNumberIn, several } from "./reference-forms";

/** What a ministry is asked to do, and by when, where that differs from the whole. */
export type PartTask = Pick<Part, "ministryId" | "task" | "due">;

export type ActionValues = Pick<
  Action,
  | "number"
  | "title"
  | "titleEn"
  | "request"
  | "leadId"
  | "due"
  | "visibleFrom"
  | "source"
  | "sourceUrl"
> & {
  readonly parts: readonly PartTask[];
  readonly measureIds: readonly string[];
  readonly waitsFor: readonly string[];
};

/** What an action's form is checked against. */
export interface ActionContext extends Omit<DueContext, "stored"> {
  readonly ministries: readonly Ministry[];
  /** null for a new action. */
  readonly seen: Pick<Action, "id" | "due"> | null;
  readonly parts: readonly Part[];
  /** The measures of which the codes were typed. */
  readonly measures: readonly { readonly id: string; readonly code: string }[];
  /** The actions of which the numbers were typed. */
  readonly numbered: readonly { readonly id: string; readonly number: number }[];
  /** The next free number. */
  readonly next: number;
}

const actionFields = (ministryIds: readonly string[]) => ({
  number: wholeNumber({ min: 1, max: 9999 }),
  title: line({ max: 200 }),
  titleEn: optionalLine({ max: 300 }),
  request: prose({ max: 4000 }),
  leadId: choice(ministryIds),
  due: optionalLine({ max: 60 }),
  visibleFrom: optionalDay,
  measures: optionalLine({ max: 500 }),
  waitsFor: optionalLine({ max: 200 }),
  source: optionalLine({ max: 300 }),
  sourceUrl: optionalUrl,
});

const dueIn = (typed: string, stored: string | null, { today, changes }: ActionContext) =>
  typed.trim() === ""
    ? ({ ok: true, value: null } as const)
    : readDue(typed, { today, stored, changes });

const faultOf = (reading: ReturnType<typeof dueIn>): Fault | null =>
  reading.ok ? null : reading.fault;

const missingCode = ({ measures }: ActionContext, typed: Typed): Fault | null => {
  const missing = codesIn(typed).filter((code) => !measures.some((one) => one.code === code));
  return missing.length === 0 ? null : fault("noMeasureCoded", { codes: missing.join("、") });
};

const missingNumber = ({ numbered }: ActionContext, typed: Typed): Fault | null => {
  const isThere = (number: number) => numbered.some((one) => one.number === number);
  const typedNumbers = several(typed["waitsFor"] ?? "");
  const missing = typedNumbers.filter((_, i) => !isThere(numbersIn(typed)[i] ?? 0));
  return missing.length === 0 ? null : fault("noActionNumbered", { numbers: missing.join("、") });
};

const takenNumber = ({ numbered, seen, next }: ActionContext, typed: Typed): Fault | null => {
  const number = ownNumberIn(typed);
  const isTaken = numbered.some((one) => one.number === number && one.id !== seen?.id);
  return isTaken
    ? fault("actionNumberTaken", { number: String(number), next: String(next) })
    : null;
};

const taskForm = { task: optionalLine({ max: 400 }) };

/** One ministry's fields: its task and, where it takes part, its own due day. */
function partIn(typed: Typed, { id: ministryId }: Ministry, leadId: string, at: ActionContext) {
  const seen = at.parts.find((part) => part.ministryId === ministryId);
  const checked = check(taskForm, { task: typed[`task-${ministryId}`] ?? "" });
  const task = checked.ok ? (checked.values.task ?? "") : "";
  const due = dueIn(typed[`due-${ministryId}`] ?? "", seen?.due ?? null, at);
  const isEmptied =
    checked.ok && task === "" && ministryId !== leadId && seen !== undefined && seen.task !== "";
  const isPart = seen !== undefined || task !== "" || ministryId === leadId;
  const dueAlone = !isPart && due.ok && due.value !== null;
  const faults = {
    [`task-${ministryId}`]: checked.ok
      ? isEmptied
        ? fault("partNotEmptied")
        : dueAlone
          ? fault("required")
          : null
      : checked.faults["task"]?.[0],
    [`due-${ministryId}`]: faultOf(due),
  };
  return { faults, part: isPart ? { ministryId, task, due: due.ok ? due.value : null } : null };
}

type Outcome = { ok: true; values: ActionValues } | { ok: false; faults: FormState["faults"] };

/** Checks what is asked of whom: each field, then the fields together, the calendar, and what they refer to. */
export function checkAction(typed: Typed, at: ActionContext): Outcome {
  const checked = check(actionFields(at.ministries.map(({ id }) => id)), typed);
  const due = dueIn(typed["due"] ?? "", at.seen?.due ?? null, at);
  const parts = at.ministries.map((one) => partIn(typed, one, typed["leadId"] ?? "", at));
  const faults = faultsIn({
    number: takenNumber(at, typed),
    due: faultOf(due),
    measures: missingCode(at, typed),
    waitsFor: missingNumber(at, typed),
    ...Object.assign({}, ...parts.map((one) => one.faults)),
  });
  if (!checked.ok || faults !== null || !due.ok)
    return { ok: false, faults: { ...faults, ...(!checked.ok && checked.faults) } };
  const { measures: _, waitsFor: _w, ...values } = checked.values;
  const wanted = new Set(numbersIn(typed));
  const codes = new Set(codesIn(typed));
  return {
    ok: true,
    values: {
      ...values,
      titleEn: values.titleEn ?? "",
      source: values.source ?? "",
      sourceUrl: values.sourceUrl ?? "",
      due: due.value,
      parts: parts.flatMap(({ part }) => part ?? []),
      measureIds: at.measures.filter(({ code }) => codes.has(code)).map(({ id }) => id),
      waitsFor: at.numbered.filter(({ number }) => wanted.has(number)).map(({ id }) => id),
    },
  };
}

interface Linked {
  readonly parts: readonly Part[];
  readonly measures: readonly { readonly code: string }[];
  readonly ahead: readonly { readonly number: number }[];
}

const dayTyped = (day: string | null, lang: Lang) => (day === null ? "" : shownDay(day, lang));

/** A stored action as its form would have it typed. */
export const actionTyped = (action: Action, linked: Linked, lang: Lang): Typed => ({
  number: String(action.number),
  title: action.title,
  titleEn: action.titleEn,
  request: action.request,
  leadId: action.leadId,
  due: dayTyped(action.due, lang),
  visibleFrom: dayTyped(action.visibleFrom, lang),
  measures: linked.measures.map(({ code }) => code).join("、"),
  waitsFor: linked.ahead.map(({ number }) => String(number)).join("、"),
  source: action.source,
  sourceUrl: action.sourceUrl,
  ...Object.fromEntries(
    linked.parts.flatMap(({ ministryId, task, due }) => [
      [`task-${ministryId}`, task],
      [`due-${ministryId}`, dayTyped(due, lang)],
    ]),
  ),
});
