/** The database with a count of its round trips: batch, exec and each run, all, first or raw are one. */
export function counted(db: D1Database): { readonly db: D1Database; readonly trips: () => number } {
  let trips = 0;
  const real = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const travels = new Set<PropertyKey>(["run", "all", "first", "raw"]);

  const watch = (statement: D1PreparedStatement): D1PreparedStatement => {
    const watched = new Proxy(statement, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return (...given: unknown[]): unknown => {
          if (travels.has(name)) trips += 1;
          const result: unknown = Reflect.apply(member, target, given);
          return name === "bind" ? watch(result as D1PreparedStatement) : result;
        };
      },
    });
    real.set(watched, statement);
    return watched;
  };

  const watchedDb = {
    prepare: (text: string) => watch(db.prepare(text)),
    batch: (statements: D1PreparedStatement[]) => {
      trips += 1;
      return db.batch(statements.map((statement) => real.get(statement) ?? statement));
    },
    exec: (text: string) => {
      trips += 1;
      return db.exec(text);
    },
  };
  return { db: watchedDb as unknown as D1Database, trips: () => trips };
}
