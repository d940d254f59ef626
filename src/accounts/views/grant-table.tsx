import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Empty } from "../../ui/empty";
import { Moment } from "../../ui/moment";
import { words } from "../admin-words";
import type { Account, HeldGrant } from "../model";
import { roleText } from "../words";

interface Props {
  page: Page;
  account: Account;
  held: readonly HeldGrant[];
}

const End = ({ page, account, grant }: Omit<Props, "held"> & { grant: HeldGrant }) => {
  const w = words[page.lang];
  if (grant.id === null) return <span class="quiet">{w.follows}</span>;
  if (grant.endedAt !== null) return <Moment at={grant.endedAt} lang={page.lang} />;
  return (
    <ActionButton
      page={page}
      action={paths[page.lang].endGrant(account.id, grant.id)}
      version={account.version}
      label={w.endGrantOf(roleText(grant, page.lang))}
    >
      {w.endGrant}
    </ActionButton>
  );
};

/** Every role the account holds or held. */
export const GrantTable = ({ page, account, held }: Props) => {
  const w = words[page.lang];
  if (held.length === 0) return <Empty>{w.noRole}</Empty>;
  return (
    <Table caption={w.grants} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.role}</Column>
          <Column>{w.heldSince}</Column>
          <Column>{w.endedAt}</Column>
        </tr>
      </thead>
      <tbody>
        {held.map((grant) => (
          <tr>
            <th scope="row">{roleText(grant, page.lang)}</th>
            <td data-label={grant.grantedAt === null ? undefined : w.heldSince}>
              {grant.grantedAt !== null && <Moment at={grant.grantedAt} lang={page.lang} />}
            </td>
            <td data-label={grant.endedAt === null ? undefined : w.endedAt}>
              <End page={page} account={account} grant={grant} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
