import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import { shownMoney } from "../../../lib/money/shown";
import type { Page } from "../../../lib/page";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { allAccountYears } from "../../../ui/measure/budget-rows";
import type { MeasureContent } from "../../model/content";
import { words } from "../words";

const shownYears = 4;

/** What the measure cost in its last years, all accounts together. */
export const BriefBudget = ({ page, content }: { page: Page; content: MeasureContent }) => {
  const w = words[page.lang];
  const years = allAccountYears(content.budgets).slice(-shownYears);
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
            {[lines.initial.amount, available, lines.executed.amount].map((amount) => (
              <td class="figure">{shownMoney(amount, "million", page.lang)}</td>
            ))}
            <td class="figure">
              {rate !== null && `${rate.toFixed(1)}%`}
              {leftOut > 0 && <span class="small quiet">{w.leftOut}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
