import type { Query, Row } from "./sql";

export type Queries = Record<string, Query<unknown>>;
export type Results<Q extends Queries> = {
  [K in keyof Q]: Q[K] extends Query<infer T> ? T : never;
};

const readAll = <Q extends Queries>(queries: Q, results: readonly D1Result<Row>[]) =>
  Object.fromEntries(
    Object.entries(queries).map(([name, query], i) => [
      name,
      query.read(results[i]?.results ?? []),
    ]),
  ) as Results<Q>;

/** Runs both sets of queries in order, in one round trip and as one consistent snapshot. */
export async function readTogether<A extends Queries, B extends Queries>(
  db: D1Database,
  first: A,
  second: B,
): Promise<[Results<A>, Results<B>]> {
  const list = [...Object.values(first), ...Object.values(second)];
  const results = await db.batch<Row>(
    list.map((query) => db.prepare(query.text).bind(...query.params)),
  );
  const cut = Object.keys(first).length;
  return [readAll(first, results.slice(0, cut)), readAll(second, results.slice(cut))];
}

/** Runs every query in one round trip. */
export async function read<Q extends Queries>(db: D1Database, queries: Q): Promise<Results<Q>> {
  const [results] = await readTogether(db, queries, {});
  return results;
}
