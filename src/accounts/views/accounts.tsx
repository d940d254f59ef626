import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Empty } from "../../ui/empty";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import { Section } from "../../ui/section";
import { words } from "../admin-words";
import type { Invitation } from "../model";
import { AccountTable, type Listed } from "./account-table";
import { InvitationTable } from "./invitation-table";

interface Props {
  page: Page;
  accounts: readonly Listed[];
  invitations: readonly Invitation[];
  isFirst: boolean;
  /** The account after which the next page begins. */
  next: string | null;
}

/** Who has an account, and who is invited. */
export const Accounts = ({ page, accounts, invitations, isFirst, next }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <DeskLayout page={page} title={w.title} current="accounts">
      <PageTitle title={w.title} lead={w.lead} />
      <PageActions>
        <LinkButton href={to.newInvitation()} kind="primary">
          {w.invite}
        </LinkButton>
      </PageActions>
      {accounts.length === 0 ? (
        <Empty>{w.noneMore}</Empty>
      ) : (
        <AccountTable page={page} accounts={accounts} />
      )}
      <Pager
        page={page}
        newer={isFirst ? null : to.accounts()}
        older={next === null ? null : `${to.accounts()}?after=${next}`}
      />
      {isFirst && invitations.length > 0 && (
        <Section title={w.invited} lead={w.invitedLead}>
          <InvitationTable page={page} invitations={invitations} />
        </Section>
      )}
    </DeskLayout>
  );
};
