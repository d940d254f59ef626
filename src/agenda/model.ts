import { int, listOf, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import type { Time } from "../lib/clock";
import { refused } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { type Meeting, isOpen } from "../meetings/model";
import type { SeatTenure } from "../roster/model";

/** 種別: what the council does with an item. */
export const kinds = [
  "decision",
  "approval",
  "confirmation",
  "report",
  "explanation",
  "discussion",
  "other",
] as const;
export const itemStates = ["proposed", "returned", "taken", "carried", "removed"] as const;
export type Kind = (typeof kinds)[number];
export type ItemState = (typeof itemStates)[number];

export const AgendaItem = {
  id: text,
  bodyId: text,
  meetingId: optional(text),
  state: oneOf(...itemStates),
  kind: oneOf(...kinds),
  title: text,
  presenterSeatId: optional(text),
  presenterOrganizationId: optional(text),
  minutes: optional(int),
  noteToChair: text,
  proposedBy: optional(text),
  returnedReason: text,
  carriedFrom: optional(text),
  version: int,
};
export type AgendaItem = RowOf<typeof AgendaItem>;

/** The order of a meeting's items; version 0 where none was kept yet. */
export const AgendaOrder = { id: text, itemIds: listOf(text), version: int };
export type AgendaOrder = RowOf<typeof AgendaOrder>;

/** An organisation that may present an item, or has proposed one. */
export const Presenter = {
  id: text,
  name: text,
  shortName: text,
  nameEn: text,
  ministryName: text,
  validFrom: optional(text),
  validTo: optional(text),
};
export type Presenter = RowOf<typeof Presenter>;

export type AgendaRefusal =
  | "agenda.closed"
  | "agenda.notProposed"
  | "agenda.notRevisable"
  | "agenda.notTaken"
  | "agenda.notRemovable"
  | "agenda.samePlace";

/** What stands on the agenda: taken items, and those that the meeting carried over. */
export const onAgenda = (items: readonly AgendaItem[]): AgendaItem[] =>
  items.filter(({ state }) => state === "taken" || state === "carried");

/** Proposals that are not on the agenda (yet): proposed, and sent back. */
export const proposalsIn = (items: readonly AgendaItem[]): AgendaItem[] =>
  items.filter(({ state }) => state === "proposed" || state === "returned");

/** The item without what only the chair's side may read. */
export const withoutNote = (item: AgendaItem): AgendaItem => ({ ...item, noteToChair: "" });

/** The seat that the notes to the chair are for: the first chair of the 名簿. */
export const chairSeatOf = (standing: readonly SeatTenure[]): string | null =>
  standing.find(({ role }) => role === "chair")?.seatId ?? null;

/** Who presents, by name: a seat's post, or an organisation; empty when nobody is named. */
export function presenterName(
  item: Pick<AgendaItem, "presenterSeatId" | "presenterOrganizationId">,
  tenures: readonly SeatTenure[],
  presenters: readonly Presenter[],
  lang: Lang,
): string {
  const seat = tenures.find(({ seatId }) => seatId === item.presenterSeatId);
  if (seat) return (lang === "en" && seat.postNameEn) || seat.postName;
  const organization = presenters.find(({ id }) => id === item.presenterOrganizationId);
  return organization ? (lang === "en" && organization.nameEn) || organization.name : "";
}

/** An item in its place, with the times at which it is expected to begin and end. */
export interface Slot {
  readonly item: AgendaItem;
  readonly number: number;
  readonly start: Time | null;
  readonly end: Time | null;
}

export interface Timetable {
  readonly slots: readonly Slot[];
  /** Minutes of all items together; those without minutes count nothing. */
  readonly total: number;
  /** Minutes from the planned start to the planned end. */
  readonly frame: number | null;
  /** Minutes left of the frame; negative when the items need more. */
  readonly spare: number | null;
  /** When the last item is expected to end. */
  readonly end: Time | null;
  /** How many items have no minutes yet. */
  readonly unplanned: number;
}

const minuteOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
// 24:10 is ten past midnight, as broadcasters write it: the order of times stays readable.
const timeAt = (minute: number): Time =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** When each item begins and ends, one after another from the planned start, and whether all fit the frame. */
export function timetable(
  items: readonly AgendaItem[],
  planned: Pick<Meeting, "plannedStart" | "plannedEnd">,
): Timetable {
  const start = planned.plannedStart === null ? null : minuteOf(planned.plannedStart);
  const at = (minutes: number) => (start === null ? null : timeAt(start + minutes));
  const slots: Slot[] = [];
  let total = 0;
  for (const item of items) {
    const begins = total;
    total += item.minutes ?? 0;
    slots.push({ item, number: slots.length + 1, start: at(begins), end: at(total) });
  }
  const frame =
    start === null || planned.plannedEnd === null ? null : minuteOf(planned.plannedEnd) - start;
  return {
    slots,
    total,
    frame,
    spare: frame === null ? null : frame - total,
    end: at(total),
    unplanned: items.filter(({ minutes }) => minutes === null).length,
  };
}

export const directions = ["up", "down"] as const;

/** The ids with one moved a place up or down; as they were where it cannot move. */
export function reordered(
  ids: readonly string[],
  id: string,
  to: (typeof directions)[number],
): string[] {
  const from = ids.indexOf(id);
  const target = to === "up" ? from - 1 : from + 1;
  const neighbour = ids[target];
  if (from === -1 || neighbour === undefined) return [...ids];
  return ids.with(from, neighbour).with(target, id);
}

/** The present ids as wanted; those that the wish does not know (added meanwhile) follow as they stood. */
export function arranged(present: readonly string[], wanted: readonly string[]): string[] {
  const known = new Set(present);
  return [...new Set([...wanted.filter((id) => known.has(id)), ...present])];
}

/** Throws unless the agenda may change: in the backlog always, of a meeting until it is held. */
export function mustBeOpen(meeting: Pick<Meeting, "state"> | null): void {
  if (meeting !== null && !isOpen(meeting))
    throw refused<AgendaRefusal>("agenda.closed", { state: meeting.state });
}

const mustBe = (item: AgendaItem, why: AgendaRefusal, ...allowed: readonly ItemState[]): void => {
  if (!allowed.includes(item.state)) throw refused<AgendaRefusal>(why, { title: item.title });
};

/** Throws unless the item is a proposal that the secretariat has not answered. */
export const mustBeProposed = (item: AgendaItem): void =>
  mustBe(item, "agenda.notProposed", "proposed");
/** Throws unless its ministry may still revise it: before it is taken. */
export const mustBeRevisable = (item: AgendaItem): void =>
  mustBe(item, "agenda.notRevisable", "proposed", "returned");
/** Throws unless it stands on the agenda or among the candidates. */
export const mustBeTaken = (item: AgendaItem): void => mustBe(item, "agenda.notTaken", "taken");
/** Throws when it was carried over or removed already. */
export const mustBeRemovable = (item: AgendaItem): void =>
  mustBe(item, "agenda.notRemovable", "proposed", "returned", "taken");

/** How an item leaves for another meeting: before the meeting it moves; after it the item stays, carried, and a new one goes on. */
export function carriage(item: AgendaItem, from: Meeting | null, to: string | null) {
  mustBeTaken(item);
  if (item.meetingId === to) throw refused<AgendaRefusal>("agenda.samePlace", { title: item.title });
  if (from?.state === "finalized")
    throw refused<AgendaRefusal>("agenda.closed", { state: from.state });
  return from?.state === "held" ? "continued" : "moved";
}
