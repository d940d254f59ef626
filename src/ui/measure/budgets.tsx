import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import { type MoneyUnit, unitNames } from "../../lib/money/amount";
import { isRounded } from "../../lib/money/shown";
import type { Page } from "../../lib/page";
import type { BudgetContent } from "../../measures/model/content";
import { words } from "../../words/measure-document";
import { allAccountYears } from "./budget-rows";
import { BudgetTable } from "./budget-table";
import { Part } from "./part";
import type { Told } from "./parts";
import { Sources } from "./sources";

export interface UnitChoice {
  /** In which money is shown; 百万円 unless said. */
  readonly unit?: MoneyUnit | undefined;
  /** The same page in another unit. */
  readonly unitLink?: ((unit: MoneyUnit) => string) | undefined;
}

const units: readonly MoneyUnit[] = ["million", "hundredMillion", "thousand"];

const Units = ({ page, unit, unitLink }: Required<UnitChoice> & { page: Pick<Page, "lang"> }) => (
  <nav class="contents screen-only" aria-label={words[page.lang].unitSwitch}>
    <ul>
      {units.map((one) => (
        <li>
          <a
            href={`${unitLink?.(one ?? "million") ?? ""}#budgets`}
            aria-current={one === unit ? "true" : undefined}
          >
            {unitNames[page.lang][one]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const isSame = (one: BudgetContent, other: BudgetContent) =>
  one.account === other.account && one.note === other.note;

/** Each note once, with the years that it is said of. */
const notesOf = (budgets: readonly BudgetContent[]) => {
  const noted = budgets.filter(({ note }) => note !== "");
  return noted
    .filter((one, i) => noted.findIndex((other) => isSame(one, other)) === i)
    .map((one) => ({
      ...one,
      years: noted.filter((other) => isSame(one, other)).map(({ year }) => year),
    }));
};

/** What must be known to read the table: 内数, blanks, roundings, and the notes of the budgets. */
const Notes = ({
  page: { lang },
  budgets,
  unit,
}: {
  page: Pick<Page, "lang">;
  budgets: readonly BudgetContent[];
  unit: MoneyUnit;
}) => {
  const w = words[lang];
  const leftOut = allAccountYears(budgets).reduce((sum, one) => sum + one.leftOut, 0);
  const isRough = budgets.some(({ lines }) => lines.some(({ amount }) => isRounded(amount, unit)));
  return (
    <ul class="plain small">
      {leftOut > 0 && <li>{w.leftOut(leftOut)}</li>}
      <li>{w.blankAndNone}</li>
      {isRough && <li>{w.rounded}</li>}
      {notesOf(budgets).map(({ account, note, years }) => (
        <li>
          {w.note(years.map((year) => fiscalYearName(year, lang)).join(w.between), account, note)}
        </li>
      ))}
    </ul>
  );
};

/** 予算: all years, with what stays out of the totals and where the figures come from. */
export const Budgets = ({ told, unit = "million", unitLink }: UnitChoice & { told: Told }) => {
  const { page, content } = told;
  const w = words[page.lang];
  const { budgets } = content;
  return (
    <Part told={told} part="budgets" title={w.budgets}>
      {budgets.length === 0 ? (
        <p class="quiet">{w.noBudgets}</p>
      ) : (
        <>
          {unitLink && <Units page={page} unit={unit} unitLink={unitLink} />}
          <BudgetTable page={page} budgets={budgets} unit={unit} />
          <Notes page={page} budgets={budgets} unit={unit} />
        </>
      )}
      <Sources page={page} of={budgets} />
    </Part>
  );
};
