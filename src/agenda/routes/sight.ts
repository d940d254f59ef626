import type { Viewer } from "../../accounts/model";
import { type Meeting, isOpen } from "../../meetings/model";
import { can } from "../../policy";
import type { SeatTenure } from "../../roster/model";
import { type AgendaItem, type Presenter, chairSeatOf, proposalsIn, withoutNote } from "../model";
import type { Permits } from "../model/desk";
import { existingOn } from "../model/presenters";
import { type Sight, isInSight } from "../model/sight";

const sightOf = (viewer: Viewer): Sight => ({
  all: can(viewer, "agenda.write") || can(viewer, "record.read"),
  answersFor: (organizationId) => can(viewer, "agenda.propose", { organizationId }),
});

/** The items that the viewer may see, notes to the chair only where they may be read. */
export function inSight(
  viewer: Viewer,
  items: readonly AgendaItem[],
  standing: readonly SeatTenure[],
): AgendaItem[] {
  const sight = sightOf(viewer);
  const mayReadNote = can(viewer, "agenda.readNote", { seatId: chairSeatOf(standing) });
  const seen = items.filter((item) => isInSight(item, sight));
  return mayReadNote ? seen : seen.map(withoutNote);
}

/** The organisations of today for which the viewer may propose, in 建制順. */
export const proposersFor = (
  viewer: Viewer,
  presenters: readonly Presenter[],
  today: string,
): Presenter[] =>
  existingOn(presenters, today).filter(({ id }) =>
    can(viewer, "agenda.propose", { organizationId: id }),
  );

const answersForSome = (viewer: Viewer) =>
  viewer.grants.some(({ organizationId }) => can(viewer, "agenda.propose", { organizationId }));

/** What the viewer may do with an agenda; null is the backlog, which is always open. */
export function permitsFor(viewer: Viewer, meeting: Meeting | null): Permits {
  const isOpenNow = meeting === null || isOpen(meeting);
  const writes = can(viewer, "agenda.write");
  return {
    mayWrite: writes && isOpenNow,
    mayCarry: writes && meeting?.state !== "finalized",
    mayPropose: isOpenNow && answersForSome(viewer),
    mayPrepare: can(viewer, "publication.prepare"),
  };
}

/** Proposals with the name of who made them. */
export const named = (
  items: readonly AgendaItem[],
  presenters: readonly Presenter[],
  nameOf: (presenter: Presenter) => string,
) =>
  proposalsIn(items).map((item) => {
    const proposer = presenters.find(({ id }) => id === item.proposedBy);
    return { item, proposer: proposer ? nameOf(proposer) : "" };
  });
