import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { words } from "../own-words";
import { shortest } from "../password-rules";

/** A change of password asks for the present one. */
export const ChangePassword = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  const labels = { current: w.current, password: w.password, repeated: w.repeated };
  const common = { page, form, required: true, type: "password" } as const;
  return (
    <Form
      page={page}
      form={form}
      action={paths[page.lang].myPassword()}
      labels={labels}
      submit={w.submit}
      withPassword
    >
      <TextField {...common} name="current" label={w.current} autocomplete="current-password" />
      <TextField
        {...common}
        name="password"
        label={w.password}
        hint={w.passwordHint(String(shortest))}
        autocomplete="new-password"
      />
      <TextField {...common} name="repeated" label={w.repeated} autocomplete="new-password" />
    </Form>
  );
};
