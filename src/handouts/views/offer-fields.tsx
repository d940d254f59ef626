import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import type { Option } from "../../ui/fields/options";
import { SelectField } from "../../ui/fields/select-field";
import { words } from "../form-words";

interface Props {
  page: Page;
  form: FormState;
  items: readonly Option[];
  /** The organisations for which the reader may offer a paper. */
  submitters: readonly Option[];
}

/** Who offers a paper, and for which item. */
export const OfferFields = ({ page, form, items, submitters }: Props) => {
  const w = words[page.lang];
  return (
    <>
      <SelectField
        page={page}
        form={form}
        name="submitterId"
        label={w.submitter}
        options={submitters}
        empty={null}
        required
      />
      <SelectField
        page={page}
        form={form}
        name="itemId"
        label={w.item}
        options={items}
        empty={w.noItem}
      />
    </>
  );
};
