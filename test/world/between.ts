/** The database, with something happening between a request's reading and its writing: before its second round trip. */
export function between(db: D1Database, meanwhile: () => Promise<unknown>): D1Database {
  let trips = 0;
  return new Proxy(db, {
    get(target, name) {
      if (name === "batch")
        return async (statements: D1PreparedStatement[]) => {
          trips += 1;
          if (trips === 2) await meanwhile();
          return target.batch(statements);
        };
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
