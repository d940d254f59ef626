import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { DeskLayout } from "../../ui/layout-desk";
import { PageTitle } from "../../ui/page-title";
import { words } from "../admin-words";
import { roles } from "../model";
import { type Choice, type Places, roleOptions } from "./options";
import { ScopeFields } from "./scope-fields";

interface Props {
  page: Page;
  offered: Places & { readonly people: readonly Choice[] };
  form: FormState;
}

/** Invites somebody with a role. */
export const Invite = ({ page, offered, form }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const labels = {
    name: w.name,
    email: w.email,
    role: w.role,
    organizationId: w.organization,
    seatId: w.seat,
    personId: w.person,
  };
  const common = { page, form, required: true };
  return (
    <DeskLayout page={page} title={w.inviteTitle} current="accounts">
      <Breadcrumb
        page={page}
        trail={[{ href: to.accounts(), label: w.title }]}
        here={w.inviteTitle}
      />
      <PageTitle title={w.inviteTitle} lead={w.inviteLead} />
      <Form
        page={page}
        form={form}
        action={to.newInvitation()}
        labels={labels}
        submit={w.inviteSubmit}
        hint={w.sameEmail}
      >
        <TextField {...common} name="name" label={w.name} />
        <TextField {...common} name="email" label={w.email} hint={w.emailHint} type="email" />
        <SelectField
          {...common}
          name="role"
          label={w.role}
          hint={w.roleHint}
          options={roleOptions(roles, page.lang)}
        />
        <ScopeFields page={page} form={form} offered={offered} people={offered.people} />
      </Form>
    </DeskLayout>
  );
};
