/** SQL as values. A `Query` is a statement and a reader; nothing here runs anything. */
export type Param = string | number | null;
export type Row = Record<string, unknown>;
export type Codec<T> = (value: unknown) => T;
export type Shape = Record<string, Codec<unknown>>;
export type RowOf<S extends Shape> = { readonly [K in keyof S]: ReturnType<S[K]> };

export class Sql {
  readonly text: string;
  readonly params: readonly Param[];
  constructor(text: string, params: readonly Param[] = []) {
    this.text = text;
    this.params = params;
  }
}

export class Query<T> extends Sql {
  readonly shape: Shape;
  readonly read: (rows: Row[]) => T;
  constructor(statement: Sql, shape: Shape, read: (rows: Row[]) => T) {
    super(statement.text, statement.params);
    this.shape = shape;
    this.read = read;
  }
}

/** Nested `Sql` is spliced in; every other value is bound. */
export function sql(strings: TemplateStringsArray, ...values: (Sql | Param)[]): Sql {
  const parts = values.map((value) => (value instanceof Sql ? value : new Sql("?", [value])));
  const text = strings.map((string, i) => string + (parts[i]?.text ?? "")).join("");
  return new Sql(
    text,
    parts.flatMap((part) => part.params),
  );
}

export const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** The columns of a shape, so that no query repeats them. */
export const columns = (shape: Shape, table?: string): Sql =>
  new Sql(
    Object.keys(shape)
      .map((key) => (table ? `${table}.${snake(key)}` : snake(key)))
      .join(", "),
  );

const readRow = <S extends Shape>(shape: S, row: Row) =>
  Object.fromEntries(
    Object.entries(shape).map(([key, codec]) => [key, codec(row[snake(key)])]),
  ) as RowOf<S>;

/** All rows of a statement, read into the shape. */
export const many = <S extends Shape>(shape: S, statement: Sql): Query<RowOf<S>[]> =>
  new Query(statement, shape, (rows) => rows.map((row) => readRow(shape, row)));

/** The first row of a statement, or undefined. */
export const maybe = <S extends Shape>(shape: S, statement: Sql): Query<RowOf<S> | undefined> =>
  new Query(statement, shape, ([row]) => (row ? readRow(shape, row) : undefined));

/** An insert of a row given in camelCase. */
export function add(table: string, row: Record<string, Param>): Sql {
  const names = Object.keys(row);
  return new Sql(
    `INSERT INTO ${table} (${names.map(snake).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
    Object.values(row),
  );
}

/** An update that says which version it was made from; the table's trigger refuses any other. */
export function revise(
  table: string,
  seen: { id: string; version: number },
  set: Record<string, Param> = {},
): Sql {
  const assignments = Object.entries({ ...set, version: seen.version + 1 });
  return new Sql(
    `UPDATE ${table} SET ${assignments.map(([key]) => `${snake(key)} = ?`).join(", ")} WHERE id = ?`,
    [...assignments.map(([, value]) => value), seen.id],
  );
}

/** Whether a dated row holds on a day. `valid_to` is the first day on which it no longer holds. */
export const holdsOn = (table: string, day: string | Sql): Sql =>
  sql`${new Sql(`coalesce(${table}.valid_from, '')`)} <= ${day} AND ${day} < ${new Sql(
    `coalesce(${table}.valid_to, '9999-12-31')`,
  )}`;
