import { type FormState, type Typed, fault } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import { type Amount, type MoneyUnit, unitIn } from "../../lib/money/amount";
import { fold } from "../../lib/text";
import type { BudgetKind, BudgetLine } from "../model/budget";
import { isQuestionable } from "../model/questionable";
import {
  type AccountValues,
  type StoredBudget,
  accountTyped,
  checkAccount,
  isUntouched,
  usualAccount,
} from "./account-forms";
import { faultsUnder, keysIn, nameIn, newKey, partOf, typedUnder } from "./parts";

export const units = ["million", "thousand", "hundredMillion"] as const satisfies MoneyUnit[];

/** What becomes of one account: kept as typed, or removed. */
export interface AccountEntry {
  readonly key: string;
  readonly seen: StoredBudget | undefined;
  /** null for one that is to be removed. */
  readonly values: AccountValues | null;
}

/** An amount that seems typed in another unit; `tick` is what says that it is right all the same. */
export interface Question {
  readonly key: string;
  readonly kind: BudgetKind;
  readonly thousand: number;
  readonly tick: string;
}

type Checked =
  | { readonly state: "faulty"; readonly faults: FormState["faults"] }
  | { readonly state: "questioned"; readonly questions: readonly Question[] }
  | { readonly state: "good"; readonly entries: readonly AccountEntry[] };

const amountIn = (lines: readonly BudgetLine[], kind: BudgetKind): Amount => {
  const line = lines.find((one) => one.kind === kind);
  return line === undefined ? null : (line.amount ?? "none");
};

/** Which account names are there twice, at the later one. */
function twice(entries: readonly AccountEntry[]): FormState["faults"] {
  const kept = entries.flatMap(({ key, values }) =>
    values ? [{ key, name: values.account }] : [],
  );
  const again = kept.filter(
    ({ name }, i) => kept.findIndex((one) => fold(one.name) === fold(name)) < i,
  );
  return Object.fromEntries(
    again.map(({ key, name }) => [
      nameIn(key, "account"),
      [fault("accountTwice", { account: name })],
    ]),
  );
}

/** The amounts to be asked about, but for those that a tick says are right. */
function questionsIn(
  entries: readonly AccountEntry[],
  elsewhere: readonly BudgetLine[],
  typed: Typed,
): Question[] {
  const all = entries.flatMap(({ values }) => values?.lines ?? []);
  return entries.flatMap(({ key, seen, values }) =>
    (values?.lines ?? []).flatMap((line) => {
      const { kind, amount } = line;
      const tick = `${kind}:${amount}`;
      const isSure = partOf(typed, key)["sure"]?.split(",").includes(tick);
      if (amount === null || isSure) return [];
      const isAsked = isQuestionable(amount, {
        before: amountIn(seen?.lines ?? [], kind),
        elsewhere: elsewhere.map((one) => one.amount),
        beside: all.filter((one) => one !== line).map((one) => one.amount),
      });
      return isAsked ? [{ key, kind, thousand: amount, tick }] : [];
    }),
  );
}

interface CheckedEntry {
  readonly entry?: AccountEntry;
  readonly faults?: FormState["faults"];
}

/** Checks one account of the form; nothing comes of the room for another where it was left empty. */
function checkEntry(typed: Typed, key: string, seen: StoredBudget | undefined): CheckedEntry {
  const part = partOf(typed, key);
  if (seen && part["remove"] === "yes") return { entry: { key, seen, values: null } };
  if (!seen && isUntouched(typed, key)) return {};
  const checked = checkAccount(part, unitIn(typed["unit"]));
  return checked.ok
    ? { entry: { key, seen, values: checked.values } }
    : { faults: faultsUnder(key, checked.faults) };
}

/** Checks the budget of a year, account by account; `elsewhere` are the lines of the measure's other years. */
export function checkBudget(
  typed: Typed,
  stored: readonly StoredBudget[],
  elsewhere: readonly BudgetLine[],
): Checked {
  const checked = keysIn(typed).map((key) => {
    const seen = stored.find(({ id }) => id === key);
    return checkEntry(typed, key, seen);
  });
  const entries = checked.flatMap(({ entry }) => entry ?? []);
  const faults: FormState["faults"] = Object.assign(
    {},
    ...checked.map((one) => one.faults),
    twice(entries),
  );
  if (Object.keys(faults).length > 0) return { state: "faulty", faults };
  if (entries.length === 0)
    return { state: "faulty", faults: { [nameIn(newKey, "initial")]: [fault("budgetEmpty")] } };
  const questions = questionsIn(entries, elsewhere, typed);
  return questions.length > 0 ? { state: "questioned", questions } : { state: "good", entries };
}

/** The stored budget of a year as its form would have it typed, with room for one account more. */
export function budgetTyped(stored: readonly StoredBudget[], unit: MoneyUnit, lang: Lang): Typed {
  const parts = stored.map((budget) => typedUnder(budget.id, accountTyped(budget, unit, lang)));
  const proposed = { [nameIn(newKey, "account")]: stored.length === 0 ? usualAccount : "" };
  return Object.assign({ unit }, ...parts, proposed);
}

/** Whether somebody saved one of the accounts since the form was made, or removed it. */
export const isStale = (typed: Typed, stored: readonly StoredBudget[]): boolean =>
  keysIn(typed).some((key) => {
    const seen = stored.find(({ id }) => id === key);
    const version = partOf(typed, key)["version"] ?? "";
    return seen ? Number(version) !== seen.version : version !== "";
  });
