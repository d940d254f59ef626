import type { Lang } from "../../lib/lang";
import { type Amount, type MoneyUnit, unitNames } from "../../lib/money/amount";
import { shownMoney } from "../../lib/money/shown";
import type { Page } from "../../lib/page";
import { budgetKinds } from "../../measures/model/budget";
import type { BudgetContent } from "../../measures/model/content";
import { vocabulary } from "../../words/measure";
import { words } from "../../words/measure-document";
import { Column } from "../column";
import { Table } from "../data-table";
import {
  type BudgetYear,
  accountYears,
  accountsOf,
  allAccountYears,
  budgetYears,
} from "./budget-rows";
import { shortYear } from "./years";

interface Shown {
  readonly lang: Lang;
  readonly unit: MoneyUnit;
}

const Money = ({
  amount,
  isInclusive = false,
  shown: { lang, unit },
}: {
  amount: Amount;
  isInclusive?: boolean | undefined;
  shown: Shown;
}) => <td>{shownMoney(amount, unit, lang, { isInclusive })}</td>;

/** One account, or all together: a row a kind of line, a column a year. */
const Rows = ({ shown, years }: { shown: Shown; years: readonly BudgetYear[] }) => {
  const { lang } = shown;
  const w = words[lang];
  const [executed, planned] = [budgetKinds.slice(-1), budgetKinds.slice(0, -1)];
  const row = (kind: (typeof budgetKinds)[number]) => (
    <tr>
      <th scope="row">{vocabulary[lang].budgetKinds[kind]}</th>
      {years.map(({ lines }) => (
        <Money amount={lines[kind].amount} isInclusive={lines[kind].isInclusive} shown={shown} />
      ))}
    </tr>
  );
  return (
    <>
      {planned.map(row)}
      <tr class="total">
        <th scope="row">{w.available}</th>
        {years.map((one) => (
          <Money amount={one.available} shown={shown} />
        ))}
      </tr>
      {executed.map(row)}
      <tr>
        <th scope="row">{w.rate}</th>
        {years.map(({ rate }) => (
          <td>{rate !== null && `${rate.toFixed(1)}%`}</td>
        ))}
      </tr>
    </>
  );
};

interface Props {
  page: Pick<Page, "lang">;
  budgets: readonly BudgetContent[];
  unit: MoneyUnit;
}

/** 予算額・執行額: every year, account by account, and all accounts together where there is more than one. */
export const BudgetTable = ({ page: { lang }, budgets, unit }: Props) => {
  const w = words[lang];
  const accounts = accountsOf(budgets);
  const years = budgetYears(budgets);
  const shown = { lang, unit };
  const caption = w.budgetTable(unitNames[lang][unit]);
  const bodies = [
    ...accounts.map((account) => ({ title: account, years: accountYears(budgets, account) })),
    ...(accounts.length > 1 ? [{ title: w.allAccounts, years: allAccountYears(budgets) }] : []),
  ];
  return (
    <Table caption={caption} dense name="budget">
      <thead>
        <tr>
          <Column>{w.kind}</Column>
          {years.map((year) => (
            <Column figure>{shortYear(year, lang)}</Column>
          ))}
        </tr>
      </thead>
      {bodies.map((body) => (
        <tbody>
          <tr>
            <th scope="rowgroup" colspan={years.length + 1}>
              {body.title}
            </th>
          </tr>
          <Rows shown={shown} years={body.years} />
        </tbody>
      ))}
    </Table>
  );
};
