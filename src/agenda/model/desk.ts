import type { AgendaItem } from "../model";
import type { Timetable } from "./timetable";

/** What the reader may do with an agenda. */
export interface Permits {
  /** Add, edit, order, answer proposals: the secretariat, while the agenda is open. */
  readonly mayWrite: boolean;
  /** Carry an item over: also once the meeting was held or cancelled. */
  readonly mayCarry: boolean;
  /** Propose for an organisation of theirs, while the agenda is open. */
  readonly mayPropose: boolean;
  readonly mayPrepare: boolean;
}

/** What a form on an item's page does: the secretariat edits or answers, the ministry revises. */
export type Editing = "edit" | "answer" | "revise";

/** A proposal with the name of who made it. */
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
