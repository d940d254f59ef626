import type { AgendaItem } from "../model";

/** Which proposals somebody may see. */
export interface Sight {
  /** All of them: the secretariat and the auditors. */
  readonly all: boolean;
  /** Whether they answer for the organisation that proposed it. */
  readonly answersFor: (organizationId: string) => boolean;
}

/** Whether an item is in sight: what is on the agenda is for everybody, a proposal only for its ministry until it is taken. */
export const isInSight = (
  { state, proposedBy }: Pick<AgendaItem, "state" | "proposedBy">,
  { all, answersFor }: Sight,
): boolean =>
  all ||
  state === "taken" ||
  state === "carried" ||
  (proposedBy !== null && answersFor(proposedBy));
