import type { AgendaItem, Timetable } from "../model";

/** What the reader may do with an agenda. */
export interface Permits {
  /** Add, edit, order, answer proposals: the secretariat, while the agenda is open. */
  readonly mayWrite: boolean;
  /** Carry an item over: also once the meeting was held. */
  readonly mayCarry: boolean;
  /** Propose for an organisation of theirs, while the agenda is open. */
  readonly mayPropose: boolean;
  readonly mayPrepare: boolean;
}

/** A proposal with who made it and whether the reader may answer or revise it. */
export interface Proposal {
  readonly item: AgendaItem;
  readonly proposer: string;
}

/** An agenda as its pages show it: notes are empty for whoever may not read them. */
export interface Desk {
  readonly timetable: Timetable;
  /** Who presents each item, by its id. */
  readonly presenters: ReadonlyMap<string, string>;
  readonly proposals: readonly Proposal[];
  readonly permits: Permits;
}
