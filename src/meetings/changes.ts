import { type Sql, add, revise, sql } from "../db/sql";
import type { AgendaItem } from "../agenda/model";
import type { Instant } from "../lib/clock";
import type { Facts } from "../lib/errors";
import { whileRecordIsOpen } from "../minutes/model/rules";
import type { Change } from "../record/change";
import { type Meeting, announced, cancelled, finalized, held, mustBeEditable } from "./model";
import type { Lack } from "./model";
import type { Plan, Settled } from "./model/plan";

const named = (number: number | null, more: Facts = {}): Facts => ({
  number: number === null ? "" : String(number),
  ...more,
});

/** Fails the batch as stale when another meeting of the body has taken the number meanwhile: the version trigger refuses a write without a new version. */
const numberIsFree = (bodyId: string, number: number | null, exceptId: string): Sql =>
  sql`UPDATE meeting SET version = version WHERE body_id = ${bodyId} AND number = ${number}
    AND state <> 'cancelled' AND id <> ${exceptId}`;

/** An item that a new meeting takes over, under the id of its copy; the note to the chair stays behind. */
export interface Copy {
  readonly id: string;
  readonly item: AgendaItem;
}

const copied =
  (meetingId: string, plan: Plan, at: Instant) =>
  ({ id, item }: Copy): Sql =>
    add("agenda_item", {
      id,
      bodyId: plan.bodyId,
      meetingId,
      state: "taken",
      kind: item.kind,
      title: item.title,
      presenterSeatId: item.presenterSeatId,
      presenterOrganizationId: item.presenterOrganizationId,
      minutes: item.minutes,
      createdAt: at,
    });

/** Starts the planning of a meeting, with the items it takes over from an earlier one, in their order. */
export const planMeeting = (
  id: string,
  plan: Plan,
  copies: readonly Copy[],
  at: Instant,
): Change => ({
  event: {
    name: copies.length === 0 ? "meeting.planned" : "meeting.cloned",
    subjectId: id,
    detail: named(plan.number, { count: String(copies.length) }),
  },
  statements: [
    numberIsFree(plan.bodyId, plan.number, id),
    add("meeting", { id, state: "planning", createdAt: at, ...plan }),
    ...copies.map(copied(id, plan, at)),
    add("agenda_order", { id, itemIds: JSON.stringify(copies.map((copy) => copy.id)) }),
  ],
});

const moves = ["day", "plannedStart", "plannedEnd", "place", "format"] as const;

/** Changes the plan. What was announced already is told again when day, time, place or format move. */
export function amendPlan(seen: Meeting, plan: Plan): Change {
  mustBeEditable(seen);
  const isMoved = seen.state === "announced" && moves.some((name) => seen[name] !== plan[name]);
  return {
    event: {
      name: isMoved ? "meeting.rescheduled" : "meeting.edited",
      subjectId: seen.id,
      detail: named(plan.number),
    },
    statements: [
      numberIsFree(seen.bodyId, plan.number, seen.id),
      revise("meeting", seen, { ...plan, bodyId: seen.bodyId }),
    ],
  };
}

/** Corrects the record of a meeting that was held, until it is settled or its minutes are. */
export function correctRecord(seen: Meeting, record: Settled): Change {
  mustBeEditable(seen);
  return {
    event: { name: "meeting.edited", subjectId: seen.id, detail: named(seen.number) },
    statements: [whileRecordIsOpen(seen.id), revise("meeting", seen, { ...record })],
  };
}

/** Sends the 開催案内. */
export const announceMeeting = (seen: Meeting, lacking: readonly Lack[]): Change => ({
  statements: [revise("meeting", seen, announced(seen, lacking))],
  event: { name: "meeting.announced", subjectId: seen.id, detail: named(seen.number) },
});

/** Records that the meeting took place. */
export const holdMeeting = (
  seen: Meeting,
  today: string,
  times: Parameters<typeof held>[2],
): Change => ({
  statements: [revise("meeting", seen, held(seen, today, times))],
  event: { name: "meeting.held", subjectId: seen.id, detail: named(seen.number) },
});

/** Settles the record (確定). */
export const finalizeMeeting = (seen: Meeting, lacking: readonly Lack[]): Change => ({
  statements: [revise("meeting", seen, finalized(seen, lacking))],
  event: { name: "meeting.finalized", subjectId: seen.id, detail: named(seen.number) },
});

/** Calls the meeting off. */
export const cancelMeeting = (seen: Meeting, reason: string): Change => ({
  statements: [revise("meeting", seen, cancelled(seen, reason))],
  event: {
    name: seen.state === "announced" ? "meeting.cancelled" : "meeting.abandoned",
    subjectId: seen.id,
    detail: named(seen.number, { reason }),
  },
});
