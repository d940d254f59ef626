import type { FormState } from "../../../lib/form";
import { unitIn } from "../../../lib/money/amount";
import { shownMoney } from "../../../lib/money/shown";
import type { Page } from "../../../lib/page";
import { Field } from "../../../ui/fields/field";
import { wiring } from "../../../ui/fields/wiring";
import { vocabulary } from "../../../words/measure";
import type { BudgetKind } from "../../model/budget";
import type { Question } from "../forms";
import { nameIn } from "../parts";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  /** The account's key. */
  of: string;
  kind: BudgetKind;
  question: Question | undefined;
}

const isIn = (list: string | undefined, kind: string) => (list ?? "").split(",").includes(kind);

/** Whether an amount is 内数, and what somebody else saved of that. */
const Inclusive = ({ page, form, of, kind }: Omit<Props, "question">) => {
  const w = words[page.lang];
  const name = nameIn(of, "inclusive");
  const id = `field-${name}-${kind}`;
  const isTicked = isIn(form.typed[name], kind);
  const stored = form.stored?.[name];
  return (
    <>
      <span class="choice">
        <input type="checkbox" id={id} name={name} value={kind} checked={isTicked} />
        <label for={id}>
          {w.inclusive}
          <span class="heard">{w.inclusiveOf(vocabulary[page.lang].budgetKinds[kind])}</span>
        </label>
      </span>
      {stored !== undefined && isIn(stored, kind) !== isTicked && (
        <p class="stored">{isIn(stored, kind) ? w.storedInclusive : w.storedWhole}</p>
      )}
    </>
  );
};

/** What is asked about an amount, and the tick that says it is right. */
const Asked = ({ page, form, question, id }: Omit<Props, "of" | "kind"> & { id: string }) => {
  const w = words[page.lang];
  if (!question) return null;
  const name = nameIn(question.key, "sure");
  const unit = unitIn(form.typed["unit"]);
  const amount = shownMoney(question.thousand, unit, page.lang, { withUnit: true });
  return (
    <div class="asked">
      <p id={`${id}-asked`}>
        <span aria-hidden="true">！ </span>
        {w.question(amount)}
      </p>
      <span class="choice">
        <input type="checkbox" id={`${id}-sure`} name={name} value={question.tick} />
        <label for={`${id}-sure`}>{w.sure(amount)}</label>
      </span>
    </div>
  );
};

/** One line of an account: the amount, whether it is 内数, and what is asked about it. */
export const LineField = ({ page, form, of, kind, question }: Props) => {
  const label = vocabulary[page.lang].budgetKinds[kind];
  const field = { page, form, name: nameIn(of, kind), label };
  const wired = wiring(field);
  const described = [wired.describedBy, question && `${wired.id}-asked`].filter(Boolean).join(" ");
  return (
    <Field {...field} conditional wired={wired}>
      <div class="with-unit">
        <input
          class="input input-money"
          type="text"
          id={wired.id}
          name={field.name}
          value={wired.typed}
          autocomplete="off"
          aria-describedby={described || undefined}
          aria-invalid={wired.invalid}
        />
        <Inclusive page={page} form={form} of={of} kind={kind} />
      </div>
      <Asked page={page} form={form} question={question} id={wired.id} />
    </Field>
  );
};
