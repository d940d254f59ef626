import type { Instant } from "../lib/clock";
import { Answered, Stopped } from "../lib/errors";
import { type Sql, add, sql } from "../db/sql";
import type { Change, Event } from "./change";
import { catalogue } from "./events";
import { nobody } from "./telling";

/** Who commits, when, in which request. */
export interface Occasion {
  readonly accountId: string | null;
  readonly at: Instant;
  readonly requestId: string;
}

const record = (event: Event, by: Occasion): Sql =>
  add("event", {
    at: by.at,
    actorId: by.accountId,
    name: event.name,
    subjectId: event.subjectId,
    detail: JSON.stringify(event.detail ?? {}),
    requestId: by.requestId,
  });

const notify = (event: Event, by: Occasion): Sql[] => {
  const { hears } = catalogue[event.name];
  if (hears === nobody) return [];
  return [
    sql`INSERT OR IGNORE INTO notification (event_id, account_id)
      SELECT (SELECT max(id) FROM event), h.id FROM (${hears(event.subjectId)}) h
      JOIN account a ON a.id = h.id AND a.state = 'active' WHERE a.id <> ${by.accountId ?? ""}`,
  ];
};

/** The statements of some changes with their place in the record and their notifications, in order. */
export const recorded = (by: Occasion, changes: readonly Change[]): Sql[] =>
  changes.flatMap(({ event, statements }) => [
    ...statements,
    record(event, by),
    ...notify(event, by),
  ]);

const says = (error: unknown, words: string) =>
  error instanceof Error && error.message.includes(words);

/**
 * The only way to write: all of it or nothing. Throws 409 when somebody else wrote first, 403 when its
 * author lost the permission meanwhile, and
 * `Answered` when the same form was sent twice at the same moment and the other sending won.
 */
export async function commit(db: D1Database, statements: readonly Sql[]): Promise<void> {
  try {
    await db.batch(statements.map(({ text, params }) => db.prepare(text).bind(...params)));
  } catch (error) {
    if (says(error, "form_key.id")) throw new Answered("");
    if (says(error, "revoked: ")) throw new Stopped("notAllowed");
    // What must be unique was looked for before: whoever has it now came in between.
    const isOvertaken = says(error, "stale: ") || says(error, "UNIQUE constraint failed");
    throw isOvertaken ? new Stopped("stale") : error;
  }
}
