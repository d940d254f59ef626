import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { Section } from "../../ui/section";
import { words } from "../admin-words";
import type { Account } from "../model";

/** Whether the account can be used: suspension, and the limit on wrong passwords. */
export const AccountAccess = ({ page, account }: { page: Page; account: Account }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const isActive = account.state === "active";
  const common = { page, version: account.version };
  return (
    <>
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
      <Section title={w.limit} lead={w.unlockText}>
        <ActionButton {...common} action={to.clearThrottle(account.id)}>
          {w.unlock}
        </ActionButton>
      </Section>
    </>
  );
};
