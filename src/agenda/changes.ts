import { type Sql, add, revise, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Listed, Meeting } from "../meetings/model";
import { unmoved as unmovedMeeting } from "../meetings/model/unmoved";
import type { Change } from "../record/change";
import type { ItemValues } from "./forms";
import {
  type AgendaItem,
  type AgendaOrder,
  carriage,
  mustBeOpen,
  mustBeRemovable,
  mustBeTaken,
} from "./model";
import { idsInOrder } from "./queries";

/** Fails the batch as stale when the meeting, where there is one, has left its state meanwhile. */
export const unmoved = (meeting: Pick<Meeting, "id" | "state"> | null): Sql[] =>
  meeting === null ? [] : [unmovedMeeting(meeting)];

/** Where a new item goes, and under which id. */
export interface Place {
  readonly id: string;
  readonly bodyId: string;
  /** null is the backlog. */
  readonly meeting: Meeting | null;
  readonly at: Instant;
}

/** The columns of a new item that say where it is. */
export const inPlace = ({ id, bodyId, meeting, at }: Place) => ({
  id,
  bodyId,
  meetingId: meeting?.id ?? null,
  createdAt: at,
});

/** Puts an item on an agenda, or among the candidates. */
export function addItem(place: Place, values: ItemValues): Change {
  mustBeOpen(place.meeting);
  const { title } = values;
  return {
    event: { name: "agenda.itemAdded", subjectId: place.id, detail: { title } },
    statements: [
      ...unmoved(place.meeting),
      add("agenda_item", { ...inPlace(place), state: "taken", ...values }),
    ],
  };
}

/** Changes an item of the agenda or a candidate. */
export function amendItem(seen: AgendaItem, meeting: Meeting | null, values: ItemValues): Change {
  mustBeOpen(meeting);
  mustBeTaken(seen);
  return {
    event: { name: "agenda.itemEdited", subjectId: seen.id, detail: { title: values.title } },
    statements: [...unmoved(meeting), revise("agenda_item", seen, { ...values })],
  };
}

/** Takes an item off; it stays in the history. A ministry withdraws its own proposal so too. */
export function removeItem(seen: AgendaItem, meeting: Meeting | null, reason: string): Change {
  mustBeOpen(meeting);
  mustBeRemovable(seen);
  const isProposal = seen.state !== "taken";
  return {
    event: {
      name: isProposal ? "agenda.proposalWithdrawn" : "agenda.itemRemoved",
      subjectId: seen.id,
      detail: { title: seen.title, reason },
    },
    statements: [...unmoved(meeting), revise("agenda_item", seen, { state: "removed" })],
  };
}

const destination = (seen: AgendaItem, target: Listed | null): Facts => ({
  title: seen.title,
  to: target === null ? "backlog" : "meeting",
  number: String(target?.number ?? ""),
});

/** The item that goes on where the meeting is over: a new one, which remembers where it comes from. */
const continued = (seen: AgendaItem, to: string | null, id: string, at: Instant): Sql =>
  add("agenda_item", {
    id,
    bodyId: seen.bodyId,
    meetingId: to,
    state: "taken",
    kind: seen.kind,
    title: seen.title,
    presenterSeatId: seen.presenterSeatId,
    presenterOrganizationId: seen.presenterOrganizationId,
    minutes: seen.minutes,
    noteToChair: seen.noteToChair,
    proposedBy: seen.proposedBy,
    carriedFrom: seen.id,
    createdAt: at,
  });

/** Puts an item last on a meeting's agenda; the others are kept in the order they are shown in, whenever they came. */
export const placeLast = (meeting: Pick<Meeting, "id"> | null, itemId: string): Sql[] =>
  meeting === null
    ? []
    : [
        sql`INSERT INTO agenda_order (id, item_ids)
          VALUES (${meeting.id}, json_insert(${idsInOrder(meeting.id, itemId)}, '$[#]', ${itemId}))
          ON CONFLICT (id) DO UPDATE SET item_ids = excluded.item_ids, version = agenda_order.version + 1`,
      ];

/** Carries an item over to another meeting, or to the backlog (`target` null). `newId` is for its continuation. */
export function carryItem(
  seen: AgendaItem,
  from: Meeting | null,
  target: Listed | null,
  newId: string,
  at: Instant,
): Change {
  const to = target?.id ?? null;
  const how = carriage(seen, from, to);
  mustBeOpen(target);
  return {
    event: {
      name: how === "moved" ? "agenda.itemMoved" : "agenda.itemCarried",
      subjectId: seen.id,
      detail: destination(seen, target),
    },
    statements: [
      ...unmoved(from),
      ...unmoved(target),
      ...(how === "moved"
        ? [revise("agenda_item", seen, { meetingId: to }), ...placeLast(target, seen.id)]
        : [revise("agenda_item", seen, { state: "carried" }), continued(seen, to, newId, at)]),
    ],
  };
}

/** Puts a meeting's items in order. The first order kept is version 1. */
export function reorderItems(
  meeting: Meeting,
  seen: Pick<AgendaOrder, "version">,
  ids: readonly string[],
): Change {
  mustBeOpen(meeting);
  const version = seen.version + 1;
  return {
    event: { name: "agenda.reordered", subjectId: meeting.id },
    statements: [
      ...unmoved(meeting),
      sql`INSERT INTO agenda_order (id, item_ids, version) VALUES (${meeting.id}, ${JSON.stringify(ids)}, ${version})
        ON CONFLICT (id) DO UPDATE SET item_ids = excluded.item_ids, version = excluded.version`,
    ],
  };
}
