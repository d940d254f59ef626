import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { PublicLayout } from "../../ui/layout-public";
import { Moment } from "../../ui/moment";
import { PageTitle } from "../../ui/page-title";
import { SummaryList } from "../../ui/summary-list";
import { words } from "../door-words";
import type { PasswordReset } from "../reset-model";
import { NewPasswordForm } from "./new-password-form";

interface Props {
  page: Page;
  reset: PasswordReset;
  token: string;
  form: FormState;
}

/** The way back in: whose account it is, and the new password to be chosen. */
export const ResetPassword = ({ page, reset, token, form }: Props) => {
  const w = words[page.lang];
  return (
    <PublicLayout page={page} title={w.resetTitle}>
      <PageTitle title={w.resetTitle} lead={w.resetLead} />
      <SummaryList
        rows={[
          { term: w.name, value: reset.name },
          { term: w.email, value: reset.email },
          { term: w.resetUntil, value: <Moment at={reset.expiresAt} lang={page.lang} /> },
        ]}
      />
      <NewPasswordForm
        page={page}
        form={form}
        action={paths[page.lang].passwordReset(token)}
        labels={{ password: w.newPasswordAgain, repeated: w.repeatedAgain }}
        submit={w.reset}
      />
    </PublicLayout>
  );
};
