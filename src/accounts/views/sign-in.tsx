import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { HiddenField } from "../../ui/fields/hidden-field";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import { words } from "../door-words";

/** The door: e-mail address and password. */
export const SignIn = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  const labels = { email: w.email, password: w.password };
  const common = { page, form, required: true };
  return (
    <PublicLayout page={page} title={w.signInTitle}>
      <PageTitle title={w.signInTitle} lead={w.signInLead} />
      <Form
        page={page}
        form={form}
        action={paths[page.lang].signIn()}
        labels={labels}
        submit={w.signIn}
        withPassword
      >
        <HiddenField form={form} name="next" />
        <TextField {...common} name="email" label={w.email} type="email" autocomplete="username" />
        <TextField
          {...common}
          name="password"
          label={w.password}
          type="password"
          autocomplete="current-password"
        />
      </Form>
      <p>{w.forgotten}</p>
      <p class="quiet">{w.noAccount}</p>
    </PublicLayout>
  );
};
