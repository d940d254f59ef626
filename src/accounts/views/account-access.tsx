import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { Section } from "../../ui/section";
import { words } from "../admin-words";
import type { Account } from "../model";

interface Props {
  page: Page;
  account: Account;
  /** Whether it is the administrator's own. */
  isOwn: boolean;
}

/** Whether the account can be used: a forgotten password, the limit on wrong ones, and suspension. */
export const AccountAccess = ({ page, account, isOwn }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const isActive = account.state === "active";
  const common = { page, version: account.version };
  return (
    <>
      {isActive && !isOwn && (
        <Section title={w.reset} lead={w.resetText}>
          <ActionButton {...common} action={to.offerReset(account.id)}>
            {w.offerReset}
          </ActionButton>
        </Section>
      )}
      <Section title={w.limit} lead={w.unlockText}>
        <ActionButton {...common} action={to.clearThrottle(account.id)}>
          {w.unlock}
        </ActionButton>
      </Section>
      <Section title={w.access} lead={isActive ? w.suspendText : w.restoreText}>
        <ActionButton
          {...common}
          action={to.accountState(account.id)}
          values={{ to: isActive ? "suspended" : "active" }}
          kind={isActive ? "danger" : "secondary"}
        >
          {isActive ? w.suspend : w.restore}
        </ActionButton>
      </Section>
    </>
  );
};
