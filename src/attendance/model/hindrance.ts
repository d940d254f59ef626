import type { Deadline } from "../../lib/calendar/deadline";
import { type Day, type Instant, dayOf, instantOf, timeOf } from "../../lib/clock";
import { type Facts, refused } from "../../lib/errors";
import type { Meeting } from "../../meetings/model";
import type { Standing } from "../../roster/model";
import { type Charter, type Status, allowsProxy } from "../model";

export type AttendanceRefusal =
  | "attendance.circulated"
  | "attendance.cancelled"
  | "attendance.held"
  | "attendance.noDay"
  | "attendance.vacant"
  | "attendance.dueHasPassed"
  | "attendance.noProxy"
  | "attendance.notAnnounced"
  | "attendance.notYet"
  | "attendance.finalized"
  | "attendance.minutesSettled"
  | "attendance.nothingToRecord";

/** Why something may not happen now, with what its sentence tells. */
export interface Hindrance {
  readonly why: AttendanceRefusal;
  readonly facts: Facts;
}

const because = (why: AttendanceRefusal, facts: Facts = {}): Hindrance => ({ why, facts });

/** Throws the hindrance as a refusal; does nothing where there is none. */
export function unhindered(hindrance: Hindrance | null): void {
  if (hindrance) throw refused<AttendanceRefusal>(hindrance.why, hindrance.facts);
}

/** The 回答期限: the one set, or else the start of the meeting; null while neither is known. */
export function replyDeadline(
  meeting: Pick<Meeting, "replyDue" | "day" | "plannedStart">,
): Deadline | null {
  const { replyDue } = meeting;
  if (replyDue) return { day: dayOf(replyDue), time: timeOf(replyDue) };
  return meeting.day ? { day: meeting.day, time: meeting.plannedStart ?? "23:59" } : null;
}

/** Whether the time to reply is over. The deadline's own minute still counts. */
export const isPast = (due: Deadline | null, now: Instant): boolean =>
  due !== null && now > instantOf(due.day, due.time);

const vacancy = (seat: Standing | null): Hindrance | null =>
  seat && seat.personId === null ? because("attendance.vacant", { post: seat.postName }) : null;

const replyStates: Record<Meeting["state"], AttendanceRefusal | null> = {
  planning: null,
  announced: null,
  held: "attendance.held",
  finalized: "attendance.held",
  cancelled: "attendance.cancelled",
};

/** Whether a meeting asks for replies at all: 企画中 or 開催案内, and not 持ち回り. */
export const takesReplies = ({ format, state }: Pick<Meeting, "format" | "state">): boolean =>
  format !== "circulated" && replyStates[state] === null;

/**
 * Why a seat may not reply: 持ち回り, over or cancelled, no day yet, 空席, or past the deadline, after which only
 * the secretariat records a reply on behalf. Null when it may.
 */
export function replyHindrance(
  meeting: Meeting,
  seat: Standing,
  asker: { readonly now: Instant; readonly isSecretariat: boolean },
): Hindrance | null {
  if (meeting.format === "circulated") return because("attendance.circulated");
  const closed = replyStates[meeting.state];
  if (closed) return because(closed);
  if (meeting.day === null) return because("attendance.noDay");
  const due = replyDeadline(meeting);
  if (due && isPast(due, asker.now) && !asker.isSecretariat)
    return because("attendance.dueHasPassed", { ...due, contact: meeting.contact });
  return vacancy(seat);
}

const recordStates: Record<Meeting["state"], AttendanceRefusal | null> = {
  planning: "attendance.notAnnounced",
  announced: null,
  held: null,
  finalized: "attendance.finalized",
  cancelled: "attendance.cancelled",
};

/** A meeting, and whether its minutes are settled. */
interface Recorded extends Meeting {
  readonly hasSettledMinutes?: boolean;
}

/**
 * Why what came to pass may not be recorded: from the day of an announced meeting until it or its minutes are settled it may.
 * `seat` null asks for all.
 */
export function recordHindrance(
  meeting: Recorded,
  seat: Standing | null,
  now: Instant,
): Hindrance | null {
  if (meeting.format === "circulated") return because("attendance.circulated");
  const closed = recordStates[meeting.state];
  if (closed) return because(closed);
  if (meeting.hasSettledMinutes) return because("attendance.minutesSettled");
  const day: Day = meeting.day ?? "";
  if (meeting.state === "announced" && dayOf(now) < day)
    return because("attendance.notYet", { day });
  return vacancy(seat);
}

/** Why a seat may not come as that: a proxy where the charter allows none. */
export const proxyHindrance = (
  charter: Charter | undefined,
  status: Status | null,
): Hindrance | null =>
  status === "proxy" && !allowsProxy(charter)
    ? because("attendance.noProxy", { charter: charter?.title ?? "" })
    : null;

/** Why nothing is recorded: nobody came otherwise than recorded. */
export const nothingToRecord = (changed: readonly unknown[]): Hindrance | null =>
  changed.length === 0 ? because("attendance.nothingToRecord") : null;
