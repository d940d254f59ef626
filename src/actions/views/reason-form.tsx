import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { Details } from "../../ui/details";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";

interface Props {
  page: Page;
  form: FormState;
  action: string;
  version: number;
  title: string;
  lead: string;
  label: string;
  /** Tells the forms of the page apart. */
  within: string;
}

/** A step that is taken with a reason, folded until it is wanted. */
export const ReasonForm = ({ page, form, action, version, title, lead, label, within }: Props) => (
  <Details summary={title} open={Object.keys(form.faults).length > 0}>
    <Form
      page={page}
      form={form}
      action={action}
      version={version}
      labels={{ reason: label }}
      submit={title}
      kind="secondary"
      hint={lead}
      within={within}
    >
      <TextField
        page={page}
        form={form}
        name="reason"
        label={label}
        width="full"
        within={within}
        required
      />
    </Form>
  </Details>
);
