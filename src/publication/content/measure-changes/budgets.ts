import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Lang } from "../../../lib/lang";
import { shownMoney } from "../../../lib/money/shown";
import { budgetKinds } from "../../../measures/model/budget";
import type { BudgetContent } from "../../../measures/model/content";
import { words } from "../measure-change-words";
import { type MeasureChange, factChanges, pairs, said, sourceOf, textChanges } from "./telling";

/** The lines as they would be read: nothing for a blank, 「－」 for none, 千円 to the last digit. */
const lineOf = ({ lines }: BudgetContent, kind: (typeof budgetKinds)[number], lang: Lang) => {
  const line = lines.find((one) => one.kind === kind);
  return line === undefined
    ? words[lang].blank
    : line.amount === null
      ? words[lang].none
      : shownMoney(line.amount, "thousand", lang, { ...line, withUnit: true });
};

const lineChanges = (was: BudgetContent, is: BudgetContent, what: string, lang: Lang) =>
  budgetKinds
    .map((kind) => ({ kind, before: lineOf(was, kind, lang), after: lineOf(is, kind, lang) }))
    .filter(({ before, after }) => before !== after)
    .map(({ kind, before, after }) => {
      const w = words[lang];
      return said(w.changed(w.of(what, w.budgetKinds[kind]), before, after));
    });

/** What changed in the money of the years, account by account. */
export const budgetChanges = (
  before: readonly BudgetContent[],
  after: readonly BudgetContent[],
  lang: Lang,
): MeasureChange[] => {
  const w = words[lang];
  const nameOf = ({ year, account }: BudgetContent) =>
    w.budget(fiscalYearName(year, lang), account);
  const empty = { lines: [] };
  return pairs(before, after, ({ year, account }) => `${year} ${account}`, {
    removed: (budget) => [said(w.removed(nameOf(budget)))],
    added: (budget) => [
      said(w.added(nameOf(budget))),
      ...lineChanges({ ...budget, ...empty }, budget, nameOf(budget), lang),
    ],
    kept: (was, is) => [
      ...lineChanges(was, is, nameOf(is), lang),
      ...textChanges(nameOf(is), { note: was.note }, { note: is.note }, lang),
      ...factChanges(nameOf(is), { source: sourceOf(was) }, { source: sourceOf(is) }, lang),
    ],
  });
};
