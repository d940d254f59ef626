import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { words } from "../door-words";
import { shortest } from "../password-rules";

interface Props {
  page: Page;
  form: FormState;
  action: string;
  /** The labels of the password and of its repetition. */
  labels: { readonly password: string; readonly repeated: string };
  /** The words of the button. */
  submit: string;
}

/** The password that the holder of a link chooses, typed twice. */
export const NewPasswordForm = ({ page, form, action, labels, submit }: Props) => {
  const w = words[page.lang];
  const common = { page, form, required: true, type: "password" } as const;
  return (
    <Form page={page} form={form} action={action} labels={labels} submit={submit} withPassword>
      <TextField
        {...common}
        name="password"
        label={labels.password}
        hint={w.newPasswordHint(String(shortest))}
        autocomplete="new-password"
      />
      <TextField {...common} name="repeated" label={labels.repeated} autocomplete="new-password" />
    </Form>
  );
};
