export interface Counted {
  readonly db: D1Database;
  /** Round trips so far: batch, exec and each run, all, first or raw are one. */
  readonly trips: () => number;
  /** Rows that its batches have read so far. */
  readonly rowsRead: () => number;
}

/** The database with a count of what is asked of it. */
export function counted(db: D1Database): Counted {
  let trips = 0;
  let rowsRead = 0;
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
    batch: async (statements: D1PreparedStatement[]) => {
      trips += 1;
      const results = await db.batch(statements.map((one) => real.get(one) ?? one));
      rowsRead += results.reduce((sum, { meta }) => sum + meta.rows_read, 0);
      return results;
    },
    exec: (text: string) => {
      trips += 1;
      return db.exec(text);
    },
  };
  return {
    db: watchedDb as unknown as D1Database,
    trips: () => trips,
    rowsRead: () => rowsRead,
  };
}
