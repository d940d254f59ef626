import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { History, type HistoryEntry } from "../../ui/history";
import { DeskLayout } from "../../ui/layout-desk";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import { words } from "../admin-words";
import type { Account, HeldGrant } from "../model";
import { AccountAccess } from "./account-access";
import { AccountState } from "./account-state";
import { GrantRole } from "./grant-role";
import { GrantTable } from "./grant-table";
import type { Choice } from "./options";

interface Props {
  page: Page;
  account: Account;
  held: readonly HeldGrant[];
  history: readonly HistoryEntry[];
  organizations: readonly Choice[];
  seats: readonly Choice[];
  /** Whether it is the administrator's own. */
  isOwn: boolean;
  form: FormState;
}

/** An account as administrators see it: its roles, its state, what happened. */
export const AccountPage = (props: Props) => {
  const { page, account, held, history, isOwn, form } = props;
  const w = words[page.lang];
  return (
    <DeskLayout page={page} title={account.name} current="accounts">
      <Breadcrumb
        page={page}
        trail={[{ href: paths[page.lang].accounts(), label: w.title }]}
        here={account.name}
      />
      <PageTitle title={account.name} chip={<AccountState page={page} account={account} />} />
      <SummaryList rows={[{ term: w.email, value: account.email }]} />
      <Section title={w.grants}>
        <GrantTable page={page} account={account} held={held} />
      </Section>
      <Section title={w.grantTitle} lead={w.grantLead}>
        <GrantRole page={page} account={account} offered={props} form={form} />
      </Section>
      <AccountAccess page={page} account={account} isOwn={isOwn} />
      <History page={page} entries={history} />
    </DeskLayout>
  );
};
