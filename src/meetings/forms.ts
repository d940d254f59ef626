import { readDeadline } from "../lib/calendar/deadline";
import { type HolidayChanges, closedReason } from "../lib/calendar/holidays";
import { shownDay, shownTime } from "../lib/calendar/wareki";
import { type Day, type Instant, dayOf, instantOf, timeOf } from "../lib/clock";
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
import { type Fault, type FormState, type Typed, check, fault } from "../lib/form";
import type { Lang } from "../lib/lang";
import type { Reading } from "../lib/reading";
import { type Listed, type Meeting, formats, gathers, hasPlace, nextNumber } from "./model";

const about = {
  contact: optionalProse({ max: 1000 }),
  summary: optionalProse({ max: 4000 }),
  source: optionalLine({ max: 300 }),
  sourceUrl: optionalUrl,
};

/** What is typed about a meeting that is planned. */
export const planForm = {
  bodyId: id,
  number: optionalWholeNumber({ min: 1, max: 9999 }),
  format: choice(formats),
  day: optionalDay,
  dayConfirmed: optionalLine({ max: 20 }),
  plannedStart: optionalTime,
  plannedEnd: optionalTime,
  place: optionalLine({ max: 200 }),
  replyDue: optionalLine({ max: 60 }),
  ...about,
};

/** What is typed about a meeting that was held. */
export const recordForm = {
  actualStart: optionalTime,
  actualEnd: optionalTime,
  place: optionalLine({ max: 200 }),
  ...about,
};

export const cancelForm = { reason: line({ max: 300 }) };

type Checked<F extends Parameters<typeof check>[0]> = Extract<
  ReturnType<typeof check<F>>,
  { ok: true }
>["values"];
type Typing = Checked<typeof planForm>;

/** A plan as it is kept. */
export type Plan = Pick<
  Meeting,
  "bodyId" | "number" | "format" | "day" | "plannedStart" | "plannedEnd" | "replyDue"
> &
  About;
type About = Pick<Meeting, "place" | "contact" | "summary" | "source" | "sourceUrl">;
/** The record of a meeting as it is kept. */
export type Settled = Pick<Meeting, "actualStart" | "actualEnd"> & About;

/** What the checks of a plan need to know beside what was typed. */
export interface PlanContext {
  /** The meeting that is edited; undefined for a new one. */
  readonly seen: Meeting | undefined;
  /** Another meeting with the number typed. */
  readonly taken: Listed | undefined;
  readonly highest: number | null;
  readonly changes: HolidayChanges;
  readonly now: Instant;
}

type Rule = (typing: Typing, context: PlanContext) => Fault | null;
type Faults = Record<string, readonly Fault[]>;

const needed = (value: unknown): Fault | null => (value === null ? fault("required") : null);
const isAnnounced = ({ seen }: PlanContext) => seen?.state === "announced";

const numberRule: Rule = ({ number, format }, { taken, highest }) => {
  if (number === null) return gathers(format) ? fault("numberNeeded") : null;
  return taken === undefined
    ? null
    : fault("numberTaken", {
        number: String(number),
        next: String(nextNumber(highest)),
        day: taken.day ?? "",
      });
};

const dayNeeded: Rule = ({ day }, context) => (isAnnounced(context) ? needed(day) : null);

const isAsked = (day: Day, { dayConfirmed }: Typing, { seen }: PlanContext) =>
  dayConfirmed !== day && seen?.day !== day;

const closedDay: Rule = (typing, context) => {
  const { day } = typing;
  if (day === null || !isAsked(day, typing, context)) return null;
  const reason = closedReason(day, context.changes);
  return reason && fault("closedDay", { day, ja: reason.ja, en: reason.en });
};

const pastDay: Rule = (typing, context) => {
  const { day } = typing;
  if (day === null || day >= dayOf(context.now) || !isAsked(day, typing, context)) return null;
  return fault("pastDay", { day });
};

const startRule: Rule = ({ plannedStart, plannedEnd }) =>
  plannedEnd === null ? null : needed(plannedStart);
const endsBefore = (start: string | null, end: string | null): Fault | null =>
  start !== null && end !== null && end <= start ? fault("endNotAfterStart", { start }) : null;
const endRule: Rule = ({ plannedStart, plannedEnd }) => endsBefore(plannedStart, plannedEnd);

const placeRule: Rule = ({ format, place }, context) =>
  isAnnounced(context) && hasPlace(format) ? needed(place) : null;

const dueOf = ({ replyDue, day }: Typing, { changes }: PlanContext): Reading<Instant> | null => {
  if (replyDue === null) return null;
  const due = readDeadline(replyDue, day, changes);
  return due.ok ? { ok: true, value: instantOf(due.value.day, due.value.time) } : due;
};

const meetingInstant = ({ day, format, plannedStart }: Typing): Instant | null =>
  day && instantOf(day, (gathers(format) && plannedStart) || "23:59");

const dueRule: Rule = (typing, context) => {
  const due = dueOf(typing, context);
  if (due === null) return isAnnounced(context) ? needed(null) : null;
  if (!due.ok) return due.fault;
  const begins = meetingInstant(typing);
  if (begins !== null && due.value > begins) return fault("dueAfterMeeting", { due: due.value });
  const isNews = due.value !== context.seen?.replyDue && (begins === null || begins > context.now);
  return isNews && due.value < context.now ? fault("duePast", { due: due.value }) : null;
};

const rules: readonly (readonly [string, Rule])[] = [
  ["number", numberRule],
  ["day", dayNeeded],
  ["day", closedDay],
  ["day", pastDay],
  ["plannedStart", startRule],
  ["plannedEnd", endRule],
  ["place", placeRule],
  ["replyDue", dueRule],
];

/** A form for people who gather drops what a 持ち回り meeting has not. */
const relevant = (typing: Typing): Typing =>
  gathers(typing.format) ? typing : { ...typing, plannedStart: null, plannedEnd: null, place: null };

const aboutOf = (typing: Pick<Typing, "place" | keyof typeof about>): About => ({
  place: typing.place ?? "",
  contact: typing.contact ?? "",
  summary: typing.summary ?? "",
  source: typing.source ?? "",
  sourceUrl: typing.sourceUrl ?? "",
});

const collected = (found: readonly (readonly [string, Fault | null])[]): Faults => {
  const faults: Record<string, Fault[]> = {};
  for (const [name, one] of found) if (one) (faults[name] ??= []).push(one);
  return faults;
};

type Outcome<T> = { ok: true; values: T } | { ok: false; faults: FormState["faults"] };

/** Checks a plan: each field, then the fields together and against the calendar. */
export function checkPlan(typed: Typed, context: PlanContext): Outcome<Plan> {
  const checked = check(planForm, typed);
  if (!checked.ok) return checked;
  const typing = relevant(checked.values);
  const faults = collected(rules.map(([name, rule]) => [name, rule(typing, context)]));
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { bodyId, number, format, day, plannedStart, plannedEnd } = typing;
  const due = dueOf(typing, context);
  const replyDue = due?.ok ? due.value : null;
  const plan = { bodyId, number, format, day, plannedStart, plannedEnd, replyDue };
  return { ok: true, values: { ...plan, ...aboutOf(typing) } };
}

const isTimed = (meeting: Meeting) => gathers(meeting.format);

/** Checks the record of a meeting that takes or took place: its actual times and what else is known. */
export function checkRecord(typed: Typed, meeting: Meeting): Outcome<Settled> {
  const checked = check(recordForm, typed);
  if (!checked.ok) return checked;
  const { actualStart, actualEnd } = checked.values;
  const faults = isTimed(meeting)
    ? collected([
        ["actualStart", needed(actualStart)],
        ["actualEnd", needed(actualEnd) ?? endsBefore(actualStart, actualEnd)],
      ])
    : {};
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, values: { actualStart, actualEnd, ...aboutOf(checked.values) } };
}

const dayTyped = (day: Day | null, lang: Lang) => (day === null ? "" : shownDay(day, lang));
const timeTyped = (time: string | null) => (time === null ? "" : shownTime(time));

const aboutTyped = ({ place, contact, summary, source, sourceUrl }: About): Typed => ({
  place,
  contact,
  summary,
  source,
  sourceUrl,
});

/** A plan as it would be typed. */
export const planTyped = (meeting: Meeting, lang: Lang): Typed => ({
  bodyId: meeting.bodyId,
  number: meeting.number === null ? "" : String(meeting.number),
  format: meeting.format,
  day: dayTyped(meeting.day, lang),
  plannedStart: timeTyped(meeting.plannedStart),
  plannedEnd: timeTyped(meeting.plannedEnd),
  replyDue: meeting.replyDue
    ? `${dayTyped(dayOf(meeting.replyDue), lang)} ${timeOf(meeting.replyDue)}`
    : "",
  ...aboutTyped(meeting),
});

/** A record as it would be typed. */
export const recordTyped = (meeting: Meeting): Typed => ({
  actualStart: timeTyped(meeting.actualStart ?? meeting.plannedStart),
  actualEnd: timeTyped(meeting.actualEnd ?? meeting.plannedEnd),
  ...aboutTyped(meeting),
});
