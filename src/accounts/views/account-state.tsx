import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import { words } from "../admin-words";
import type { Account } from "../model";

/** Whether an account can be used, in a word. */
export const AccountState = ({ page, account }: { page: Page; account: Account }) => (
  <Chip tone={account.state === "active" ? "active" : "stopped"}>
    {words[page.lang].states[account.state]}
  </Chip>
);
