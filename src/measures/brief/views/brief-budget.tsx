import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Money as Amounted } from "../../../lib/money/amount";
import { shownMoney } from "../../../lib/money/shown";
import type { Page } from "../../../lib/page";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { accountYears, accountsOf, allAccountYears } from "../../../ui/measure/budget-rows";
import type { MeasureContent } from "../../model/content";
import { words } from "../words";

const shownYears = 4;

const Money = ({ page, money }: { page: Page; money: Amounted }) => (
  <td class="figure money">{shownMoney(money.amount, "million", page.lang, money)}</td>
);

/** What the measure cost in its last years, all accounts together; 内数 stand as such and are in no total. */
export const BriefBudget = ({ page, content }: { page: Page; content: MeasureContent }) => {
  const w = words[page.lang];
  const [account, ...others] = accountsOf(content.budgets);
  const isOne = account !== undefined && others.length === 0;
  const all = isOne ? accountYears(content.budgets, account) : allAccountYears(content.budgets);
  const years = all.slice(-shownYears);
  if (years.length === 0) return <p class="quiet">{w.none}</p>;
  return (
    <Table caption={w.budgetCaption} dense>
      <thead>
        <tr>
          <Column>{w.year}</Column>
          <Column figure>{w.initial}</Column>
          <Column figure>{w.available}</Column>
          <Column figure>{w.executed}</Column>
          <Column figure>{w.rate}</Column>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, lines, available, rate, leftOut }) => (
          <tr>
            <th scope="row">{fiscalYearName(year, page.lang)}</th>
            <Money page={page} money={lines.initial} />
            <td class="figure money">
              {shownMoney(available, "million", page.lang)}
              {leftOut > 0 && <span class="small quiet"> {w.leftOut}</span>}
            </td>
            <Money page={page} money={lines.executed} />
            <td class="figure">{rate !== null && `${rate.toFixed(1)}%`}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
