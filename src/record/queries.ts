import { type Sql, many, sql } from "../db/sql";
import { Actor, Entry, Notice, type Window, pageLength } from "./model";

const entries = sql`SELECT e.id, e.at, a.name AS actor, e.name, e.subject_id, e.detail
  FROM event e LEFT JOIN account a ON a.id = e.actor_id`;

/** The newest entries about a subject. */
export const historyOf = (subjectId: string | Sql) =>
  many(Entry, sql`${entries} WHERE e.subject_id = ${subjectId} ORDER BY e.id DESC LIMIT 50`);

const only = (window: Window): Sql => {
  const kind = window.kind ? sql`AND e.kind = ${window.kind}` : sql``;
  return window.actorId ? sql`${kind} AND e.actor_id = ${window.actorId}` : kind;
};

/** One entry more than a page, newest first, so that the page knows whether older ones follow. */
export const recordPage = (window: Window) =>
  window.after === null
    ? many(
        Entry,
        sql`${entries} WHERE e.id < ${window.before ?? Number.MAX_SAFE_INTEGER} ${only(window)}
          ORDER BY e.id DESC LIMIT ${pageLength + 1}`,
      )
    : many(
        Entry,
        sql`SELECT * FROM (${entries} WHERE e.id > ${window.after} ${only(window)}
          ORDER BY e.id LIMIT ${pageLength + 1}) ORDER BY id DESC`,
      );

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
