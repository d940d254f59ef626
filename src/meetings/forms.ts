import {
  choice,
  id,
  line,
  optionalDay,
  optionalLine,
  optionalProse,
  optionalTime,
  optionalUrl,
  optionalWholeNumber,
} from "../lib/fields";
import { type FormState, type Typed, check, fault } from "../lib/form";
import { type Meeting, choosable, gathers } from "./model";
import {
  type About,
  type Plan,
  type PlanContext,
  type Settled,
  collected,
  dueOf,
  endsBefore,
  faultsOf,
  needed,
} from "./model/plan";

const about = {
  place: optionalLine({ max: 200 }),
  contact: optionalProse({ max: 1000 }),
  summary: optionalProse({ max: 4000 }),
  source: optionalLine({ max: 300 }),
  sourceUrl: optionalUrl,
};
const times = { actualStart: optionalTime, actualEnd: optionalTime };

const session = optionalWholeNumber({ min: 1, max: 9999 });

/** The number typed, to look for another meeting that has it; 0, which none has, where it cannot be read. */
export const numberIn = (typed: Typed): number => {
  const checked = check({ number: session }, typed);
  return (checked.ok && checked.values.number) || 0;
};

/** What is typed about a meeting that is planned. */
const planForm = {
  bodyId: id,
  number: session,
  format: choice(choosable),
  day: optionalDay,
  dayConfirmed: optionalLine({ max: 20 }),
  plannedStart: optionalTime,
  plannedEnd: optionalTime,
  replyDue: optionalLine({ max: 60 }),
  ...about,
};

export const cancelForm = { reason: line({ max: 300 }) };

type Outcome<T> = { ok: true; values: T } | { ok: false; faults: FormState["faults"] };

const aboutOf = (typed: Readonly<Record<keyof About, string | null>>): About => ({
  place: typed.place ?? "",
  contact: typed.contact ?? "",
  summary: typed.summary ?? "",
  source: typed.source ?? "",
  sourceUrl: typed.sourceUrl ?? "",
});

/** What a 持ち回り meeting has not. */
const nowhere = { plannedStart: null, plannedEnd: null, place: null, replyDue: null };

/** Checks a plan: each field, then the fields together and against the calendar. */
export function checkPlan(typed: Typed, context: PlanContext): Outcome<Plan> {
  const checked = check(planForm, typed);
  if (!checked.ok) return checked;
  const { values } = checked;
  const typing = { ...values, ...(gathers(values.format) ? {} : nowhere) };
  const faults = faultsOf(typing, context);
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { bodyId, number, format, day, plannedStart, plannedEnd } = typing;
  const due = dueOf(typing, context);
  const replyDue = due?.ok ? due.value : null;
  const plan = { bodyId, number, format, day, plannedStart, plannedEnd, replyDue };
  return { ok: true, values: { ...plan, ...aboutOf(typing) } };
}

type Times = Pick<Settled, "actualStart" | "actualEnd">;

const faultsOfTimes = ({ actualStart, actualEnd }: Times, { format }: Meeting) =>
  gathers(format)
    ? collected([
        ["actualStart", needed(actualStart)],
        ["actualEnd", needed(actualEnd) ?? endsBefore(actualStart, actualEnd)],
      ])
    : {};

/** Checks when a meeting really began and ended; a 持ち回り one has no times. */
export function checkTimes(typed: Typed, meeting: Meeting): Outcome<Times> {
  const checked = check(times, typed);
  if (!checked.ok) return checked;
  const faults = faultsOfTimes(checked.values, meeting);
  return Object.keys(faults).length > 0 ? { ok: false, faults } : checked;
}

/** Checks the record of a meeting that was held. */
export function checkRecord(typed: Typed, meeting: Meeting): Outcome<Settled> {
  const checked = check({ ...times, ...about }, typed);
  if (!checked.ok) return checked;
  const faults = faultsOfTimes(checked.values, meeting);
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { actualStart, actualEnd } = checked.values;
  return { ok: true, values: { actualStart, actualEnd, ...aboutOf(checked.values) } };
}

/** Checks that whoever settles the record has seen that every item was dealt with. */
export const checkDealt = (typed: Typed): Outcome<null> =>
  typed["dealt"] === "yes"
    ? { ok: true, values: null }
    : { ok: false, faults: { dealt: [fault("notDealt")] } };
