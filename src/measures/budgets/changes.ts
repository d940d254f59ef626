import { type Sql, add, revise, sql } from "../../db/sql";
import type { Change } from "../../record/change";
import type { Measure } from "../model";
import { type BudgetLine, budgetKinds } from "../model/budget";
import type { AccountValues, StoredBudget } from "./account-forms";
import type { AccountEntry } from "./forms";

const linesOf = (budgetId: string, lines: readonly BudgetLine[]): Sql[] =>
  lines.map(({ kind, amount, isInclusive }) =>
    add("budget_line", { budgetId, kind, amount, isInclusive: isInclusive ? 1 : 0 }),
  );

const withoutLines = (budgetId: string): Sql =>
  sql`DELETE FROM budget_line WHERE budget_id = ${budgetId}`;

/** Fails the batch as stale when the account was removed meanwhile: the measure's trigger refuses a write without a new version. */
const stillThere = (measureId: string, seen: StoredBudget): Sql =>
  sql`UPDATE measure SET version = version
    WHERE id = ${measureId} AND NOT EXISTS (SELECT 1 FROM budget WHERE id = ${seen.id})`;

const remove = (seen: StoredBudget): Sql[] => [
  revise("budget", seen),
  withoutLines(seen.id),
  sql`DELETE FROM budget WHERE id = ${seen.id}`,
];

const textOf = ({ account, note, source, sourceUrl, lines }: AccountValues) =>
  JSON.stringify([
    [account, note, source, sourceUrl],
    budgetKinds.map((kind) => {
      const line = lines.find((one) => one.kind === kind);
      return line ? [line.amount, line.isInclusive] : null;
    }),
  ]);

interface Kept {
  readonly seen: StoredBudget;
  readonly values: AccountValues;
}

/** Two accounts may change names: until all are revised, a new name stands back for the id, which no account has. */
const standBack = ({ seen, values }: Kept): Sql[] =>
  seen.account === values.account ? [] : [revise("budget", seen, { account: seen.id })];

const reviseAccount = ({ seen, values: { lines, ...texts } }: Kept): Sql[] => {
  const version = seen.account === texts.account ? seen.version : seen.version + 1;
  return [
    revise("budget", { id: seen.id, version }, texts),
    withoutLines(seen.id),
    ...linesOf(seen.id, lines),
  ];
};

interface Place {
  readonly measure: Pick<Measure, "id" | "code">;
  readonly year: number;
}

/** The budget of a year as typed, in one write; null where nothing changed. A new account takes the id of its place in `ids`. */
export function changeBudget(
  { measure, year }: Place,
  entries: readonly AccountEntry[],
  ids: readonly string[],
): Change | null {
  const removed = entries.flatMap(({ seen, values }) => (seen && !values ? [seen] : []));
  const kept = entries.flatMap(({ seen, values }) =>
    seen && values && textOf(seen) !== textOf(values) ? [{ seen, values }] : [],
  );
  const added = entries.flatMap(({ seen, values }, i) => {
    const id = ids[i];
    return values && !seen && id !== undefined ? [{ id, values }] : [];
  });
  const touched = [...removed, ...kept.map(({ seen }) => seen)];
  const statements = [
    ...touched.map((seen) => stillThere(measure.id, seen)),
    ...removed.flatMap(remove),
    ...kept.flatMap(standBack),
    ...kept.flatMap(reviseAccount),
    ...added.flatMap(({ id, values: { lines, ...texts } }) => [
      add("budget", { id, measureId: measure.id, year, ...texts }),
      ...linesOf(id, lines),
    ]),
  ];
  return statements.length === 0
    ? null
    : {
        event: {
          name: "measure.budgetChanged",
          subjectId: measure.id,
          detail: { code: measure.code, year: String(year) },
        },
        statements,
      };
}
