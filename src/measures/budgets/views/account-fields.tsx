import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { FieldGroup } from "../../../ui/field-group";
import { TextField } from "../../../ui/fields/text-field";
import { TickField } from "../../../ui/fields/tick-field";
import { budgetKinds } from "../../model/budget";
import { words as common } from "../../words";
import type { StoredBudget } from "../account-forms";
import type { Question } from "../forms";
import { nameIn } from "../parts";
import { words } from "../words";
import { LineField } from "./line-field";

interface Props {
  page: Page;
  form: FormState;
  /** The account's key. */
  of: string;
  seen: StoredBudget | undefined;
  /** Whether there is none to which it would be another. */
  isFirst: boolean;
  questions: readonly Question[];
  /** The id of the list of accounts to choose from. */
  list: string;
}

/** The seven lines of one account, with its note and source. */
export const AccountFields = ({ page, form, of, seen, isFirst, questions, list }: Props) => {
  const w = words[page.lang];
  const field = { page, form, width: "full" } as const;
  const { source, sourceUrl } = common[page.lang];
  return (
    <FieldGroup legend={seen?.account ?? (isFirst ? w.accounts : w.anotherAccount)}>
      <TextField
        {...field}
        name={nameIn(of, "account")}
        label={w.account}
        hint={w.accountHint}
        width="medium"
        list={list}
        required={seen !== undefined || isFirst}
      />
      <div class="budget-lines">
        {budgetKinds.map((kind) => (
          <LineField
            page={page}
            form={form}
            of={of}
            kind={kind}
            question={questions.find((one) => one.key === of && one.kind === kind)}
          />
        ))}
      </div>
      <TextField {...field} name={nameIn(of, "note")} label={w.note} />
      <TextField {...field} name={nameIn(of, "source")} label={source} />
      <TextField {...field} name={nameIn(of, "sourceUrl")} label={sourceUrl} type="url" />
      {seen && (
        <>
          <TickField
            page={page}
            form={form}
            name={nameIn(of, "remove")}
            label={w.remove}
            hint={w.removeHint}
          />
          <input type="hidden" name={nameIn(of, "version")} value={seen.version} />
        </>
      )}
    </FieldGroup>
  );
};
