import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { words } from "../form-words";
import { disclosures } from "../model";
import { vocabulary } from "../words";

/** How far a paper may go, and on what ground it goes no further. */
export const OpennessFields = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  const v = vocabulary[page.lang];
  const field = { page, form };
  return (
    <>
      <SelectField
        {...field}
        name="disclosure"
        label={w.disclosure}
        hint={w.disclosureHint}
        options={disclosures.map((value) => ({ value, label: v.disclosures[value] }))}
        required
      />
      <SelectField
        {...field}
        name="clause"
        label={w.clause}
        hint={w.clauseHint}
        options={v.clauses.map((about, index) => ({
          value: String(index + 1),
          label: `${v.clause(index + 1)} ${about}`,
        }))}
        empty={w.noClause}
        conditional
      />
      <TextField
        {...field}
        name="disclosureReason"
        label={w.disclosureReason}
        hint={w.disclosureReasonHint}
        width="full"
        conditional
      />
    </>
  );
};
