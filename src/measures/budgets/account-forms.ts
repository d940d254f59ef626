import { line, optionalLine, optionalMoney, someOf, tick } from "../../lib/fields";
import { type Fault, type FormState, type Typed, check, fault } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import type { MoneyUnit } from "../../lib/money/amount";
import { typedMoney } from "../../lib/money/shown";
import { carriedOut } from "../../lib/money/sums";
import { sourceFields } from "../forms";
import { type Budget, type BudgetLine, budgetKinds } from "../model/budget";
import { partOf } from "./parts";

/** The account under which most measures stand. */
export const usualAccount = "一般会計";

/** A budget of the year with its lines. */
export interface StoredBudget extends Budget {
  readonly lines: readonly BudgetLine[];
}

/** An account as it is to be kept. */
export interface AccountValues {
  readonly account: string;
  readonly note: string;
  readonly source: string;
  readonly sourceUrl: string;
  readonly lines: readonly BudgetLine[];
}

const fieldsIn = (unit: MoneyUnit) => {
  const amount = optionalMoney(unit);
  return {
    account: line({ max: 60 }),
    request: amount,
    initial: amount,
    supplementary: amount,
    carried_in: amount,
    carried_out: amount,
    reserve: amount,
    executed: amount,
    inclusive: someOf(budgetKinds),
    note: optionalLine({ max: 500 }),
    ...sourceFields,
    remove: tick,
  };
};

type Checked = { ok: true; values: AccountValues } | { ok: false; faults: FormState["faults"] };

/** Checks one account. A blank line is left out, 「－」 is kept as null, and what is carried over is kept negative. */
export function checkAccount(part: Typed, unit: MoneyUnit): Checked {
  const checked = check(fieldsIn(unit), part);
  if (!checked.ok) return checked;
  const { account, note, source, sourceUrl, inclusive, ...amounts } = checked.values;
  const faults: Record<string, Fault[]> = {};
  const lines = budgetKinds.flatMap((kind): BudgetLine[] => {
    const { amount: typed, isInclusive } = amounts[kind];
    const isTicked = inclusive.includes(kind);
    if (isTicked && typeof typed !== "number") faults[kind] = [fault("inclusiveWithoutAmount")];
    if (typed === null) return [];
    const amount = kind === "carried_out" ? carriedOut(typed) : typed;
    return [
      {
        kind,
        amount: amount === "none" ? null : amount,
        isInclusive: isInclusive || isTicked,
      },
    ];
  });
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const texts = { note: note ?? "", source: source ?? "", sourceUrl: sourceUrl ?? "" };
  return { ok: true, values: { account, ...texts, lines } };
}

/** Whether nothing was typed but perhaps the account that the form proposes. */
export const isUntouched = (typed: Typed, key: string): boolean => {
  const { account = "", ...rest } = partOf(typed, key);
  return (
    ["", usualAccount].includes(account.trim()) &&
    Object.values(rest).every((text) => text.trim() === "")
  );
};

/** A stored account as its fields would have it typed. */
export const accountTyped = (budget: StoredBudget, unit: MoneyUnit, lang: Lang): Typed => ({
  account: budget.account,
  note: budget.note,
  source: budget.source,
  sourceUrl: budget.sourceUrl,
  remove: "",
  inclusive: budget.lines
    .filter(({ isInclusive }) => isInclusive)
    .map(({ kind }) => kind)
    .join(","),
  ...Object.fromEntries(
    budgetKinds.map((kind) => {
      const stored = budget.lines.find((one) => one.kind === kind);
      const amount = stored === undefined ? null : (stored.amount ?? "none");
      return [kind, typedMoney({ amount, isInclusive: false }, unit, lang)];
    }),
  ),
});
