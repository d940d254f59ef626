import { type Sql, columns, many, maybe, sql } from "../../db/sql";
import { Person } from "./model";

/** How many people a page of the list shows. */
export const pageSize = 50;

const beginning = (prefix: string) =>
  sql`reading >= ${prefix} AND reading < ${`${prefix}\u{10FFFF}`}`;

/** People by ふりがな, one more than a page holds, after a reading and id; `prefix` is how the ふりがな begins. */
export const peopleAfter = (reading: string, id: string, prefix: string) =>
  many(
    Person,
    sql`SELECT ${columns(Person)} FROM person
      WHERE (reading, id) > (${reading}, ${id}) AND ${beginning(prefix)}
      ORDER BY reading, id LIMIT ${pageSize + 1}`,
  );

/** People by ふりがな backwards, one more than a page holds, before a reading and id. */
export const peopleBefore = (reading: string, id: string, prefix: string) =>
  many(
    Person,
    sql`SELECT ${columns(Person)} FROM person
      WHERE (reading, id) < (${reading}, ${id}) AND ${beginning(prefix)}
      ORDER BY reading DESC, id DESC LIMIT ${pageSize + 1}`,
  );

/** One person. */
export const personById = (id: string) =>
  maybe(Person, sql`SELECT ${columns(Person)} FROM person WHERE id = ${id}`);

/** The key of a stored name, as `nameKey` makes it and as the index has it. */
const storedKey = sql`replace(replace(display_name, '　', ''), ' ', '')`;

/** Everybody with one of these names, given as `nameKey`s. */
export const peopleNamed = (keys: readonly string[]) =>
  many(
    Person,
    sql`SELECT ${columns(Person)} FROM person
      WHERE ${storedKey} IN (SELECT value FROM json_each(${JSON.stringify(keys)})) ORDER BY reading, id`,
  );

/** Those who hold or held a seat of a body: names to offer while somebody types. */
export const familiarNames = (bodyId: Sql) =>
  many(
    Person,
    sql`SELECT ${columns(Person, "n")} FROM person n WHERE n.id IN
      (SELECT h.person_id FROM seat t CROSS JOIN assignment h ON h.post_id = t.post_id WHERE t.body_id = ${bodyId})
      ORDER BY n.reading, n.id LIMIT 300`,
  );
