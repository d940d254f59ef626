import { type Sql, many, sql } from "../db/sql";
import { Actor, Entry, Notice, type Window, pageLength } from "./model";

const entries = sql`SELECT e.id, e.at, a.name AS actor, e.name, e.subject_id, e.detail
  FROM event e LEFT JOIN account a ON a.id = e.actor_id`;

/** The newest entries about a subject; where names are given, of those only. */
export const historyOf = (subjectId: string | Sql, names: readonly string[] = []) =>
  many(
    Entry,
    sql`${entries} WHERE e.subject_id = ${subjectId}
      AND (${names.length} = 0 OR e.name IN (SELECT value FROM json_each(${JSON.stringify(names)})))
      ORDER BY e.id DESC LIMIT 50`,
  );

/** The newest entries of one kind about a subject. */
export const historyOfKind = (subjectId: string, kind: string) =>
  many(
    Entry,
    sql`${entries} WHERE e.subject_id = ${subjectId} AND e.kind = ${kind} ORDER BY e.id DESC LIMIT 100`,
  );

/** What is asked for, as parts that an index finds each. */
const wanted = (kind: Window["kind"]): readonly Sql[] => {
  if (kind === "") return [sql`is_door = 0`];
  if (kind === "door") return [sql`is_door = 1`];
  if (kind === "everything") return [sql`is_door = 0`, sql`is_door = 1`];
  return [sql`is_door = 0 AND kind = ${kind}`];
};

/** The ways in which an entry can have to do with somebody; the one way when it may be anybody. */
const concerning = (accountId: string): readonly Sql[] =>
  accountId === ""
    ? [sql`1`]
    : [
        sql`actor_id = ${accountId}`,
        sql`subject_id = ${accountId}`,
        sql`subject_id = (SELECT person_id FROM account WHERE id = ${accountId})`,
      ];

/** All ids of some sets; D1 takes five at a time. */
const union = (sets: readonly Sql[]): Sql =>
  sets.map((set) => sql`SELECT id FROM (${set})`).reduce((all, set) => sql`${all} UNION ${set}`);

/** Every id that the page can need: for each way one walk along an index, a page long at most. */
const reachable = (window: Window): Sql => {
  const edge =
    window.after === null
      ? sql`id < ${window.before ?? Number.MAX_SAFE_INTEGER} ORDER BY id DESC`
      : sql`id > ${window.after} ORDER BY id`;
  const walk = (where: Sql) =>
    sql`SELECT id FROM event WHERE ${where} AND ${edge} LIMIT ${pageLength + 1}`;
  return union(
    concerning(window.accountId).map((whom) =>
      union(wanted(window.kind).map((what) => walk(sql`${whom} AND ${what}`))),
    ),
  );
};

/** One entry more than a page, newest first, so that the page knows whether older ones follow. */
export const recordPage = (window: Window) => {
  const found = sql`${entries} WHERE e.id IN (${reachable(window)})`;
  return many(
    Entry,
    window.after === null
      ? sql`${found} ORDER BY e.id DESC LIMIT ${pageLength + 1}`
      : sql`SELECT * FROM (${found} ORDER BY e.id LIMIT ${pageLength + 1}) ORDER BY id DESC`,
  );
};

/** Accounts to filter by, at most 200. */
export const actors = () => many(Actor, sql`SELECT id, name FROM account ORDER BY name LIMIT 200`);

/** The newest notifications of an account. */
export const noticesFor = (account: Sql) =>
  many(
    Notice,
    sql`SELECT e.id, e.at, a.name AS actor, e.name, e.subject_id, e.detail, n.read_at
      FROM notification n JOIN event e ON e.id = n.event_id LEFT JOIN account a ON a.id = e.actor_id
      WHERE n.account_id = ${account} ORDER BY n.event_id DESC LIMIT ${pageLength}`,
  );
