import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { FormState } from "../../../lib/form";
import { unitNames } from "../../../lib/money/amount";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Details } from "../../../ui/details";
import { SelectField } from "../../../ui/fields/select-field";
import { idOf } from "../../../ui/fields/wiring";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { titleOf } from "../../../ui/measure/naming";
import { PageTitle } from "../../../ui/page-title";
import { vocabulary } from "../../../words/measure";
import type { Measure } from "../../model";
import { DoubtNotice } from "../../views/doubt-notice";
import { Frame } from "../../views/frame";
import { words as common } from "../../words";
import { type StoredBudget, isUntouched, usualAccount } from "../account-forms";
import { type Question, units } from "../forms";
import { keysIn, nameIn, newKey } from "../parts";
import { words } from "../words";
import { AccountFields } from "./account-fields";
import { SavedAmounts } from "./saved-amounts";

interface Props {
  page: Page;
  form: FormState;
  measure: Measure;
  year: number;
  /** The measure's budgets of all years. */
  all: readonly StoredBudget[];
  questions: readonly Question[];
}

const accountsList = "accounts";

/** The accounts of the form: what is stored, what was typed, and room for one more. */
const keysOf = ({ form, all, year }: Props): readonly string[] => {
  const stored = all.filter((one) => one.year === year).map(({ id }) => id);
  return [...new Set([...stored, ...keysIn(form.typed), newKey])];
};

/** The label of each field, told apart by the account where it has a name. */
function labelsOf(props: Props): Record<string, string> {
  const { page, form, all } = props;
  const w = words[page.lang];
  const { source, sourceUrl } = common[page.lang];
  const texts = { account: w.account, note: w.note, source, sourceUrl, remove: w.remove };
  const labels = Object.entries({ ...texts, ...vocabulary[page.lang].budgetKinds });
  const ofAccount = (key: string) => {
    const account = all.find(({ id }) => id === key)?.account ?? form.typed[nameIn(key, "account")];
    return labels.map(([name, label]) => [
      `${name}-${key}`,
      account ? w.kindOf(account, label) : label,
    ]);
  };
  return { unit: w.unit, ...Object.fromEntries(keysOf(props).flatMap(ofAccount)) };
}

const Questions = (props: Props) => {
  const { page, questions } = props;
  const w = words[page.lang];
  const labels = labelsOf(props);
  if (questions.length === 0) return null;
  return (
    <DoubtNotice heading={w.questionHeading(questions.length)}>
      <p>{w.questionLead}</p>
      <ul>
        {questions.map(({ key, kind }) => (
          <li>
            <a href={`#${idOf(nameIn(key, kind))}`}>{labels[nameIn(key, kind)]}</a>
          </li>
        ))}
      </ul>
    </DoubtNotice>
  );
};

const OtherYears = ({ page, measure, year }: Props) => (
  <nav class="contents screen-only" aria-label={words[page.lang].years}>
    <ul>
      {[year - 1, year + 1].map((one) => (
        <li>
          <a href={paths[page.lang].budget(measure.id, one)}>
            {words[page.lang].title(fiscalYearName(one, page.lang))}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The budget of a year, account by account. */
export const BudgetForm = (props: Props) => {
  const { page, form, measure, year, all, questions } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = w.title(fiscalYearName(year, page.lang));
  const keys = keysOf(props);
  const accounts = [...new Set([usualAccount, ...all.map(({ account }) => account)])];
  return (
    <Frame page={page} title={title} measure={measure}>
      <PageTitle title={title} shoulder={titleOf(measure, page.lang)} lead={w.about} />
      <OtherYears {...props} />
      <SavedAmounts page={page} year={year} all={all} />
      <datalist id={accountsList}>
        {accounts.map((account) => (
          <option value={account}>{account}</option>
        ))}
      </datalist>
      <Form
        page={page}
        form={form}
        action={to.budget(measure.id, year)}
        labels={labelsOf(props)}
        submit={w.save}
        hint={common[page.lang].savedHint}
        secondary={
          <LinkButton href={to.measureOfYear(measure.id, year)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <Questions {...props} />
        <SelectField
          page={page}
          form={form}
          name="unit"
          label={w.unit}
          hint={w.unitHint}
          options={units.map((value) => ({ value, label: unitNames[page.lang][value] }))}
          empty={null}
          required
        />
        <div class="hint">
          <p>{w.inclusiveHint}</p>
          <p>{w.carriedHint}</p>
        </div>
        {keys.map((key) => {
          const fields = (
            <AccountFields
              page={page}
              form={form}
              of={key}
              seen={all.find(({ id }) => id === key)}
              isFirst={keys.length === 1}
              questions={questions}
              list={accountsList}
            />
          );
          return key === newKey && keys.length > 1 && isUntouched(form.typed, key) ? (
            <Details summary={w.anotherAccount}>{fields}</Details>
          ) : (
            fields
          );
        })}
      </Form>
    </Frame>
  );
};
