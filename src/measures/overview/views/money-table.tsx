import { executionRate, total } from "../../../lib/money/sums";
import { shownMoney } from "../../../lib/money/shown";
import type { Page } from "../../../lib/page";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { words as documentWords } from "../../../words/measure-document";
import type { Sum } from "../model";
import { words } from "../words";

export interface MoneyRow {
  readonly title: string;
  readonly href: string;
  readonly count: number;
  readonly sum: Sum;
}

interface Props {
  page: Page;
  rows: readonly MoneyRow[];
}

const added = (rows: readonly MoneyRow[], name: "initial" | "available" | "executed") =>
  total(rows.map(({ sum }) => ({ amount: sum[name], isInclusive: false }))).thousand;

const Figures = ({ page, sum }: { page: Page; sum: Omit<Sum, "leadId" | "leftOut"> }) => {
  const rate = sum.unrated > 0 ? null : executionRate(sum.executed, sum.available);
  return (
    <>
      {[sum.initial, sum.available, sum.executed].map((amount) => (
        <td class="figure money">{shownMoney(amount, "million", page.lang)}</td>
      ))}
      <td class="figure">{rate === null ? "" : `${rate.toFixed(1)}%`}</td>
      <td class="figure">{sum.ahead}</td>
      <td class="figure">{sum.behind}</td>
    </>
  );
};

/** What each ministry's measures cost, and how their KPI stand. */
export const MoneyTable = ({ page, rows }: Props) => {
  const w = words[page.lang];
  const count = (of: (row: MoneyRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const leftOut = count(({ sum }) => sum.leftOut);
  const unrated = count(({ sum }) => sum.unrated);
  return (
    <>
      <Table caption={w.moneyCaption} dense>
        <thead>
          <tr>
            <Column>{w.ministry}</Column>
            <Column figure>{w.measures}</Column>
            {[w.initial, w.available, w.executed].map((label) => (
              <Column figure>
                {label}
                <wbr />
                {w.unit}
              </Column>
            ))}
            <Column figure>{w.rate}</Column>
            <Column figure>{w.ahead}</Column>
            <Column figure>{w.behind}</Column>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={row.href}>{row.title}</a>
              </th>
              <td class="figure">{row.count}</td>
              <Figures page={page} sum={row.sum} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.total}</th>
            <td class="figure">{count((row) => row.count)}</td>
            <Figures
              page={page}
              sum={{
                initial: added(rows, "initial"),
                available: added(rows, "available"),
                executed: added(rows, "executed"),
                unrated,
                ahead: count(({ sum }) => sum.ahead),
                behind: count(({ sum }) => sum.behind),
              }}
            />
          </tr>
        </tfoot>
      </Table>
      <p class="hint">{documentWords[page.lang].blankAndNone}</p>
      {leftOut > 0 && <p class="hint">{w.leftOut(leftOut)}</p>}
      {unrated > 0 && <p class="hint">{w.unrated}</p>}
    </>
  );
};
