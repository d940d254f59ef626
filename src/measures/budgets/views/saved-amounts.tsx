import { unitNames } from "../../../lib/money/amount";
import { shownMoney } from "../../../lib/money/shown";
import type { Page } from "../../../lib/page";
import { Details } from "../../../ui/details";
import { allAccountYears } from "../../../ui/measure/budget-rows";
import { BudgetTable } from "../../../ui/measure/budget-table";
import { SummaryList } from "../../../ui/summary-list";
import { vocabulary } from "../../../words/measure";
import type { StoredBudget } from "../account-forms";
import { words } from "../words";

interface Props {
  page: Page;
  year: number;
  /** The measure's budgets of all years. */
  all: readonly StoredBudget[];
}

/** 計 and 執行率 of what is saved, and the figures of all years. */
export const SavedAmounts = ({ page, year, all }: Props) => {
  const { lang } = page;
  const w = words[lang];
  const own = allAccountYears(all).find((one) => one.year === year);
  const shown = (amount: Parameters<typeof shownMoney>[0]) =>
    shownMoney(amount, "million", lang, { withUnit: true }) || w.notEntered;
  return (
    <section class="screen-only" aria-label={w.saved}>
      {own && (
        <>
          <SummaryList
            figures
            rows={[
              { term: w.available, value: shown(own.available) },
              {
                term: vocabulary[lang].budgetKinds.executed,
                value: shown(own.lines.executed.amount),
              },
              { term: w.rate, value: own.rate === null ? w.noRate : `${own.rate.toFixed(1)}%` },
            ]}
          />
          {own.leftOut > 0 && <p class="hint">{w.leftOut(own.leftOut)}</p>}
        </>
      )}
      {all.length > 0 && (
        <Details summary={w.allYears(unitNames[lang].million)}>
          <BudgetTable page={page} budgets={all} unit="million" />
        </Details>
      )}
    </section>
  );
};
