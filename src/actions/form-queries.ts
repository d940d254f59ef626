import { int, text } from "../db/codecs";
import { type Sql, columns, many, maybe, sql } from "../db/sql";

const Coded = { id: text, code: text };
const Numbered = { id: text, number: int };
const Wait = { actionId: text, waitsForId: text };

/** The measures with some codes. */
export const measuresCoded = (codes: readonly string[]) =>
  many(
    Coded,
    sql`SELECT ${columns(Coded)} FROM measure
      WHERE code IN (SELECT value FROM json_each(${JSON.stringify(codes)})) ORDER BY code`,
  );

/** The actions with some numbers. */
export const actionsNumbered = (bodyId: Sql, numbers: readonly number[]) =>
  many(
    Numbered,
    sql`SELECT ${columns(Numbered)} FROM action WHERE body_id = ${bodyId}
      AND number IN (SELECT value FROM json_each(${JSON.stringify(numbers)})) ORDER BY number`,
  );

/** What the actions with some numbers wait for, and what those wait for, as far as it goes. */
export const waitsBehind = (bodyId: Sql, numbers: readonly number[]) =>
  many(
    Wait,
    sql`WITH RECURSIVE ahead (id) AS (
        SELECT id FROM action WHERE body_id = ${bodyId}
          AND number IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))
        UNION SELECT d.waits_for_id FROM ahead JOIN action_dependency d ON d.action_id = ahead.id)
      SELECT d.action_id, d.waits_for_id FROM ahead JOIN action_dependency d ON d.action_id = ahead.id`,
  );

/** The highest number given so far. */
export const highestActionNumber = (bodyId: Sql) =>
  maybe(
    { number: int },
    sql`SELECT number FROM action WHERE body_id = ${bodyId} ORDER BY number DESC LIMIT 1`,
  );

/** The council, as the body for which actions are raised. */
export const bodyHere = () =>
  maybe({ id: text }, sql`SELECT id FROM body WHERE kind = 'council' ORDER BY id LIMIT 1`);

/** An action that was prepared for publication or published, under the number it has; undefined where it was not. */
export const announcedAction = (id: string) =>
  maybe(
    { id: text },
    sql`SELECT subject_id AS id FROM publication WHERE kind = 'action' AND subject_id = ${id}
      UNION SELECT subject_id FROM publication_draft
        WHERE kind = 'action' AND subject_id = ${id} AND state = 'prepared'`,
  );
