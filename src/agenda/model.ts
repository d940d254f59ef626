import { int, listOf, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import { refused } from "../lib/errors";
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
const itemStates = ["proposed", "returned", "taken", "carried", "removed"] as const;
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
  | "agenda.samePlace"
  | "agenda.moved";

/** Whether somebody presents such an item: 意見交換 and その他 are everybody's. */
export const isPresented = (kind: Kind): boolean => kind !== "discussion" && kind !== "other";

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
/** Whether it can still be taken off: it was neither carried over nor removed. */
export const isRemovable = ({ state }: AgendaItem): boolean =>
  state !== "carried" && state !== "removed";
/** Throws when it was carried over or removed already. */
export const mustBeRemovable = (item: AgendaItem): void =>
  mustBe(item, "agenda.notRemovable", "proposed", "returned", "taken");

/** How an item leaves for another meeting: before the meeting it moves; after it the item stays, carried, and a new one goes on. */
export function carriage(item: AgendaItem, from: Meeting | null, to: string | null) {
  mustBeTaken(item);
  if (item.meetingId === to)
    throw refused<AgendaRefusal>("agenda.samePlace", { title: item.title });
  if (from?.state === "finalized")
    throw refused<AgendaRefusal>("agenda.closed", { state: from.state });
  return from?.state === "held" ? "continued" : "moved";
}
