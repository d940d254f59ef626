import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { PublicLayout } from "../../ui/layout-public";
import { Moment } from "../../ui/moment";
import { PageTitle } from "../../ui/page-title";
import { SummaryList } from "../../ui/summary-list";
import { words } from "../door-words";
import type { Invitation } from "../model";
import { shortest } from "../password-rules";
import { roleText } from "../words";

interface Props {
  page: Page;
  invitation: Invitation;
  token: string;
  form: FormState;
}

/** An invitation: who invites, as what, and the password to be chosen. */
export const Welcome = ({ page, invitation, token, form }: Props) => {
  const w = words[page.lang];
  const { invitedBy, name, email, expiresAt } = invitation;
  const labels = { password: w.newPassword, repeated: w.repeated };
  const common = { page, form, required: true, type: "password" } as const;
  return (
    <PublicLayout page={page} title={w.welcomeTitle}>
      <PageTitle
        title={w.welcomeTitle}
        lead={invitedBy === null ? w.welcomeLeadUnsigned : w.welcomeLead(invitedBy)}
      />
      <SummaryList
        rows={[
          { term: w.name, value: name },
          { term: w.email, value: email },
          { term: w.role, value: roleText(invitation, page.lang) },
          { term: w.usableUntil, value: <Moment at={expiresAt} lang={page.lang} /> },
        ]}
      />
      <Form
        page={page}
        form={form}
        action={paths[page.lang].invitation(token)}
        labels={labels}
        submit={w.join}
        withPassword
      >
        <TextField
          {...common}
          name="password"
          label={w.newPassword}
          hint={w.newPasswordHint(String(shortest))}
          autocomplete="new-password"
        />
        <TextField {...common} name="repeated" label={w.repeated} autocomplete="new-password" />
      </Form>
    </PublicLayout>
  );
};
