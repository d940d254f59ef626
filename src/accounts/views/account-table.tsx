import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Moment } from "../../ui/moment";
import { words } from "../admin-words";
import type { Account, RoleHeld } from "../model";
import { AccountState } from "./account-state";
import { RoleList } from "./role-list";

export interface Listed extends Account {
  readonly roles: readonly RoleHeld[];
  readonly lastSignIn: string | null;
}

/** Accounts by name, each with its roles and state. */
export const AccountTable = ({ page, accounts }: { page: Page; accounts: readonly Listed[] }) => {
  const w = words[page.lang];
  return (
    <Table caption={w.accounts} stacks>
      <thead>
        <tr>
          <Column>{w.name}</Column>
          <Column>{w.email}</Column>
          <Column>{w.roles}</Column>
          <Column>{w.state}</Column>
          <Column>{w.lastSignIn}</Column>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr>
            <th scope="row">
              <a href={paths[page.lang].account(account.id)}>{account.name}</a>
            </th>
            <td>{account.email}</td>
            <td>
              <RoleList page={page} roles={account.roles} none={w.noRole} />
            </td>
            <td>
              <AccountState page={page} account={account} />
            </td>
            <td data-label={w.lastSignIn}>
              {account.lastSignIn === null ? (
                <span class="quiet">{w.never}</span>
              ) : (
                <Moment at={account.lastSignIn} lang={page.lang} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
