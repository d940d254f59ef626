import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { PublicLayout } from "../../ui/layout-public";
import { Moment } from "../../ui/moment";
import { PageTitle } from "../../ui/page-title";
import { SummaryList } from "../../ui/summary-list";
import { words } from "../door-words";
import type { Invitation } from "../model";
import { roleText } from "../words";
import { NewPasswordForm } from "./new-password-form";

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
      <NewPasswordForm
        page={page}
        form={form}
        action={paths[page.lang].invitation(token)}
        labels={{ password: w.newPassword, repeated: w.repeated }}
        submit={w.join}
      />
    </PublicLayout>
  );
};
