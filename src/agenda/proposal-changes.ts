import { add, revise } from "../db/sql";
import type { Facts } from "../lib/errors";
import type { Meeting } from "../meetings/model";
import type { Change } from "../record/change";
import { type Place, inPlace, placeLast, unmoved } from "./changes";
import type { ItemValues } from "./forms";
import {
  type AgendaItem,
  type Presenter,
  mustBeOpen,
  mustBeProposed,
  mustBeRevisable,
} from "./model";

/** A ministry's proposal for a meeting or the backlog. */
export function proposeItem(place: Place, values: ItemValues, by: Presenter): Change {
  mustBeOpen(place.meeting);
  const names: Facts = { organization: by.name, organizationEn: by.nameEn || by.name };
  return {
    event: {
      name: "agenda.proposed",
      subjectId: place.id,
      detail: { title: values.title, ...names },
    },
    statements: [
      ...unmoved(place.meeting),
      add("agenda_item", { ...inPlace(place), state: "proposed", proposedBy: by.id, ...values }),
    ],
  };
}

/** The ministry's own change of a proposal; one that was sent back is proposed again. */
export function reviseProposal(
  seen: AgendaItem,
  meeting: Meeting | null,
  values: ItemValues,
): Change {
  mustBeOpen(meeting);
  mustBeRevisable(seen);
  return {
    event: { name: "agenda.proposalRevised", subjectId: seen.id, detail: { title: values.title } },
    statements: [
      ...unmoved(meeting),
      revise("agenda_item", seen, { ...values, state: "proposed", returnedReason: "" }),
    ],
  };
}

/** Takes a proposal on the agenda (or among the candidates), as it is or with the secretariat's changes. */
export function takeProposal(
  seen: AgendaItem,
  meeting: Meeting | null,
  values: Partial<ItemValues>,
): Change {
  mustBeOpen(meeting);
  mustBeProposed(seen);
  const title = values.title ?? seen.title;
  return {
    event: { name: "agenda.proposalTaken", subjectId: seen.id, detail: { title } },
    statements: [
      ...unmoved(meeting),
      revise("agenda_item", seen, { ...values, state: "taken" }),
      ...placeLast(meeting, seen.id),
    ],
  };
}

/** Sends a proposal back to its ministry with the reason. */
export function sendBack(seen: AgendaItem, returnedReason: string): Change {
  mustBeProposed(seen);
  return {
    event: { name: "agenda.proposalReturned", subjectId: seen.id, detail: { title: seen.title } },
    statements: [revise("agenda_item", seen, { state: "returned", returnedReason })],
  };
}
