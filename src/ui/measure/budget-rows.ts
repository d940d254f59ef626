import type { Amount, Money } from "../../lib/money/amount";
import { available, executionRate, total } from "../../lib/money/sums";
import type { BudgetContent } from "../../measures/model/content";
import { type BudgetKind, inclusiveIn } from "../../measures/model/budget";

/** What a table shows for one year of one account, or of all accounts together. */
export interface BudgetYear {
  readonly year: number;
  readonly lines: Readonly<Record<BudgetKind, Money>>;
  /** 計. */
  readonly available: Amount;
  /** 執行率 in percent; null where it cannot be told, as where 内数 stay out of 計. */
  readonly rate: number | null;
  /** How many 内数 stay out of 計 and the sums. */
  readonly leftOut: number;
}

const blank: Money = { amount: null, isInclusive: false };

const lineOf = (budget: BudgetContent | undefined, kind: BudgetKind): Money => {
  const line = budget?.lines.find((one) => one.kind === kind);
  return line ? { amount: line.amount ?? "none", isInclusive: line.isInclusive } : blank;
};

const byKind = (of: (kind: BudgetKind) => Money): BudgetYear["lines"] => ({
  request: of("request"),
  initial: of("initial"),
  supplementary: of("supplementary"),
  carried_in: of("carried_in"),
  carried_out: of("carried_out"),
  reserve: of("reserve"),
  executed: of("executed"),
});

const sumOf = (lines: BudgetYear["lines"]) =>
  available({
    initial: lines.initial,
    supplementary: lines.supplementary,
    carriedIn: lines.carried_in,
    carriedOut: lines.carried_out,
    reserve: lines.reserve,
  });

const rateOf = (executed: Money, whole: Amount, leftOut: number) =>
  executed.isInclusive || leftOut > 0 ? null : executionRate(executed.amount, whole);

const isNumber = (amount: Amount) => typeof amount === "number";

/** Whether an account has only one of 計 and 執行額, so that the whole has no rate. */
const isHalf = ({ available: whole, lines }: BudgetYear): boolean =>
  isNumber(whole) !== isNumber(lines.executed.amount);

/** The years of which there are budgets, oldest first. */
export const budgetYears = (budgets: readonly BudgetContent[]): readonly number[] =>
  [...new Set(budgets.map(({ year }) => year))].toSorted((a, b) => a - b);

/** The accounts in the order in which they first occur. */
export const accountsOf = (budgets: readonly BudgetContent[]): readonly string[] => [
  ...new Set(budgets.toSorted((a, b) => a.year - b.year).map(({ account }) => account)),
];

/** One account through the years. */
export const accountYears = (
  budgets: readonly BudgetContent[],
  account: string,
): readonly BudgetYear[] =>
  budgetYears(budgets).map((year) => {
    const budget = budgets.find((one) => one.year === year && one.account === account);
    const lines = byKind((kind) => lineOf(budget, kind));
    const sum = sumOf(lines);
    return {
      year,
      lines,
      available: sum.thousand,
      rate: rateOf(lines.executed, sum.thousand, sum.leftOut),
      leftOut: inclusiveIn(budget?.lines ?? []),
    };
  });

/** All accounts together: what may be summed is, and 内数 are not. */
export function allAccountYears(budgets: readonly BudgetContent[]): readonly BudgetYear[] {
  const accounts = accountsOf(budgets).map((account) => accountYears(budgets, account));
  return budgetYears(budgets).map((year, i) => {
    const each = accounts.flatMap((years) => years[i] ?? []);
    const lines = byKind((kind) => {
      const sum = total(each.map((one) => one.lines[kind]));
      return { amount: sum.thousand, isInclusive: false };
    });
    const whole = total(
      each.map((one) => ({ amount: one.available, isInclusive: false })),
    ).thousand;
    const leftOut = each.reduce((sum, one) => sum + one.leftOut, 0);
    const rate = each.some(isHalf) ? null : rateOf(lines.executed, whole, leftOut);
    return { year, lines, available: whole, rate, leftOut };
  });
}
