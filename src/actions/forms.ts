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
import type { DueContext } from "./model/due";
import type { Ministry } from "./model/shapes";
import { codesIn, numbersIn, ownNumberIn, several } from "./reference-forms";
import { type PartTask, dueIn, faultOf, partIn } from "./task-forms";

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
  readonly seen: Pick<Action, "id" | "number" | "due"> | null;
  /** Whether it is public, or prepared to be, under its number. */
  readonly isAnnounced: boolean;
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

const numberFault = (at: ActionContext, typed: Typed): Fault | null => {
  const { numbered, seen, next } = at;
  const number = ownNumberIn(typed);
  if (at.isAnnounced && seen && number !== seen.number)
    return fault("actionNumberStays", { number: String(seen.number) });
  const isTaken = numbered.some((one) => one.number === number && one.id !== seen?.id);
  return isTaken
    ? fault("actionNumberTaken", { number: String(number), next: String(next) })
    : null;
};

/** A ministry that takes part no more cannot lead: its part could never be reported. */
const leadFault = ({ parts }: ActionContext, { leadId }: Typed): Fault | null =>
  parts.some((part) => part.ministryId === leadId && part.state === "withdrawn")
    ? fault("leadWithdrawn")
    : null;

/** The fields that each ministry has. */
const partsIn = (typed: Typed, at: ActionContext) =>
  at.ministries.map(({ id: ministryId }) =>
    partIn(typed, {
      ministryId,
      isLead: typed["leadId"] === ministryId,
      seen: at.parts.find((part) => part.ministryId === ministryId),
      context: at,
    }),
  );

/** The ids of what was referred to by code or number. */
function referred(typed: Typed, { measures, numbered }: ActionContext) {
  const wanted = new Set(numbersIn(typed));
  const codes = new Set(codesIn(typed));
  return {
    measureIds: measures.filter(({ code }) => codes.has(code)).map(({ id }) => id),
    waitsFor: numbered.filter(({ number }) => wanted.has(number)).map(({ id }) => id),
  };
}

type Outcome = { ok: true; values: ActionValues } | { ok: false; faults: FormState["faults"] };

/** Checks what is asked of whom: each field, then the fields together, the calendar, and what they refer to. */
export function checkAction(typed: Typed, at: ActionContext): Outcome {
  const checked = check(actionFields(at.ministries.map(({ id }) => id)), typed);
  const due = dueIn(typed["due"], { ...at, stored: at.seen?.due ?? null });
  const parts = partsIn(typed, at);
  const faults = faultsIn({
    ...Object.fromEntries(parts.flatMap((one) => Object.entries(one.faults))),
    number: numberFault(at, typed),
    leadId: leadFault(at, typed),
    due: faultOf(due),
    measures: missingCode(at, typed),
    waitsFor: missingNumber(at, typed),
  });
  if (!checked.ok) return { ok: false, faults: { ...faults, ...checked.faults } };
  if (faults !== null || !due.ok) return { ok: false, faults: faults ?? {} };
  const { values } = checked;
  return {
    ok: true,
    values: {
      ...values,
      ...texts(values),
      due: due.value,
      parts: parts.flatMap(({ part }) => part ?? []),
      ...referred(typed, at),
    },
  };
}

type Texts = Readonly<Record<"titleEn" | "source" | "sourceUrl", string | null>>;

const texts = ({ titleEn, source, sourceUrl }: Texts) => ({
  titleEn: titleEn ?? "",
  source: source ?? "",
  sourceUrl: sourceUrl ?? "",
});

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
