import { readDeadline } from "../../lib/calendar/deadline";
import { type HolidayChanges, closedReason } from "../../lib/calendar/holidays";
import { type Day, type Instant, dayOf, instantOf } from "../../lib/clock";
import { type Fault, fault } from "../../lib/form";
import type { Reading } from "../../lib/reading";
import { type Listed, type Meeting, gathers, hasPlace, nextNumber } from "../model";

/** What else is known about a meeting. */
export type About = Pick<Meeting, "place" | "contact" | "summary" | "source" | "sourceUrl">;

/** A plan as it is kept. */
export type Plan = Pick<
  Meeting,
  "bodyId" | "number" | "format" | "day" | "plannedStart" | "plannedEnd" | "replyDue"
> &
  About;

/** The record of a meeting as it is kept. */
export type Settled = Pick<Meeting, "actualStart" | "actualEnd"> & About;

/** What was typed of a plan, each field read; the reply's due time still as text. */
export interface Typing extends Pick<Meeting, "bodyId" | "number" | "format" | "day"> {
  readonly dayConfirmed: string | null;
  readonly plannedStart: string | null;
  readonly plannedEnd: string | null;
  readonly place: string | null;
  readonly replyDue: string | null;
}

/** What the checks of a plan need to know beside what was typed. */
export interface PlanContext {
  /** The meeting that is edited; undefined for a new one. */
  readonly seen: Meeting | undefined;
  /** The bodies that may meet. */
  readonly bodyIds: readonly string[];
  /** Another meeting with the number typed. */
  readonly taken: Listed | undefined;
  readonly highest: number | null;
  readonly changes: HolidayChanges;
  readonly now: Instant;
}

type Rule = (typing: Typing, context: PlanContext) => Fault | null;
export type Faults = Record<string, readonly Fault[]>;

/** The fault of a value that must be there. */
export const needed = (value: unknown): Fault | null => (value === null ? fault("required") : null);
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

const bodyRule: Rule = ({ bodyId }, { bodyIds }) =>
  bodyIds.includes(bodyId) ? null : fault("notAChoice");

/** What has gone round stays so: the seats have answered in writing. */
const formatRule: Rule = ({ format }, context) =>
  isAnnounced(context) && context.seen?.format === "circulated" && gathers(format)
    ? fault("circulatedStays")
    : null;

/** Whether the plan has to hold what an announced meeting needs; what goes round has neither day nor reply date. */
const isPromised = ({ format }: Typing, context: PlanContext) =>
  isAnnounced(context) && gathers(format);

const dayNeeded: Rule = (typing, context) =>
  isPromised(typing, context) ? needed(typing.day) : null;

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
/** The fault of an end that does not come after its start. */
export const endsBefore = (start: string | null, end: string | null): Fault | null =>
  start !== null && end !== null && end <= start ? fault("endNotAfterStart", { start }) : null;
const endRule: Rule = ({ plannedStart, plannedEnd }) => endsBefore(plannedStart, plannedEnd);

const placeRule: Rule = ({ format, place }, context) =>
  isAnnounced(context) && hasPlace(format) ? needed(place) : null;

/** The instant until which members reply; null where nothing was typed. */
export const dueOf = (
  { replyDue, day }: Typing,
  { changes }: PlanContext,
): Reading<Instant> | null => {
  if (replyDue === null) return null;
  const due = readDeadline(replyDue, day, changes);
  return due.ok ? { ok: true, value: instantOf(due.value.day, due.value.time) } : due;
};

const meetingInstant = ({ day, format, plannedStart }: Typing): Instant | null =>
  day && instantOf(day, (gathers(format) && plannedStart) || "23:59");

const dueNeeded: Rule = (typing, context) =>
  isPromised(typing, context) ? needed(typing.replyDue) : null;

const lateDue = (due: Instant, typing: Typing, { seen, now }: PlanContext): Fault | null => {
  const begins = meetingInstant(typing) ?? "9999";
  if (due > begins) return fault("dueAfterMeeting", { due });
  // A past meeting, or a date that stood there before, is not asked about again.
  const isNews = due !== seen?.replyDue && begins > now;
  return isNews && due < now ? fault("duePast", { due }) : null;
};

const dueRule: Rule = (typing, context) => {
  const due = dueOf(typing, context);
  if (due === null) return null;
  return due.ok ? lateDue(due.value, typing, context) : due.fault;
};

const rules: readonly (readonly [string, Rule])[] = [
  ["bodyId", bodyRule],
  ["format", formatRule],
  ["number", numberRule],
  ["day", dayNeeded],
  ["day", closedDay],
  ["day", pastDay],
  ["plannedStart", startRule],
  ["plannedEnd", endRule],
  ["place", placeRule],
  ["replyDue", dueNeeded],
  ["replyDue", dueRule],
];

/** Faults by field; a field may have several. */
export const collected = (found: readonly (readonly [string, Fault | null])[]): Faults => {
  const faults: Record<string, Fault[]> = {};
  for (const [name, one] of found) if (one) (faults[name] ??= []).push(one);
  return faults;
};

/** What is wrong with a plan as a whole, and against the calendar. */
export const faultsOf = (typing: Typing, context: PlanContext): Faults =>
  collected(rules.map(([name, rule]) => [name, rule(typing, context)]));
