import type { Sql } from "../db/sql";
import type { Facts } from "../lib/errors";
import type { EventName } from "./events";

/** What happened to which subject, with the facts its sentence tells. */
export interface Event {
  readonly name: EventName;
  /** The thing whose page tells it: a meeting, a post, a body, an account. */
  readonly subjectId: string;
  readonly detail?: Facts;
}

/** What happened, and the statements that make it so. */
export interface Change {
  readonly event: Event;
  readonly statements: readonly Sql[];
}
