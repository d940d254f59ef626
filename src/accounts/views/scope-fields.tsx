import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { SelectField } from "../../ui/fields/select-field";
import { words } from "../admin-words";
import { type Choice, optionsOf, type Places } from "./options";

interface Props {
  page: Page;
  form: FormState;
  offered: Places;
  /** Where a member can be chosen too. */
  people?: readonly Choice[];
}

/** What a role is held for: one list for each kind, of which the role needs one at most. */
export const ScopeFields = ({ page, form, offered, people }: Props) => {
  const w = words[page.lang];
  const common = { page, form, empty: w.notNeeded };
  const options = (choices: readonly Choice[]) => optionsOf(choices, page.lang);
  return (
    <>
      <SelectField
        {...common}
        name="organizationId"
        label={w.organization}
        options={options(offered.organizations)}
      />
      <SelectField {...common} name="seatId" label={w.seat} options={options(offered.seats)} />
      {people && (
        <SelectField {...common} name="personId" label={w.person} options={options(people)} />
      )}
    </>
  );
};
