import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { SelectField } from "../../ui/fields/select-field";
import { Form } from "../../ui/form";
import { words } from "../admin-words";
import { type Account, grantableRoles } from "../model";
import { type Places, roleOptions } from "./options";
import { ScopeFields } from "./scope-fields";

interface Props {
  page: Page;
  account: Account;
  offered: Places;
  form: FormState;
}

/** Gives the account one more role. */
export const GrantRole = ({ page, account, offered, form }: Props) => {
  const w = words[page.lang];
  return (
    <Form
      page={page}
      form={form}
      action={paths[page.lang].grants(account.id)}
      version={account.version}
      labels={{ role: w.role, organizationId: w.organization, seatId: w.seat }}
      submit={w.grant}
    >
      <SelectField
        page={page}
        form={form}
        name="role"
        label={w.role}
        required
        options={roleOptions(grantableRoles, page.lang)}
      />
      <ScopeFields page={page} form={form} offered={offered} />
    </Form>
  );
};
