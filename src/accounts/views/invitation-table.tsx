import type { Page } from "../../lib/page";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Moment } from "../../ui/moment";
import { words } from "../admin-words";
import type { Invitation } from "../model";
import { roleText } from "../words";

interface Props {
  page: Page;
  invitations: readonly Invitation[];
}

/** Invitations that nobody has accepted yet. */
export const InvitationTable = ({ page, invitations }: Props) => {
  const w = words[page.lang];
  return (
    <Table caption={w.invited} captionHidden>
      <thead>
        <tr>
          <Column>{w.name}</Column>
          <Column>{w.email}</Column>
          <Column>{w.invitedRole}</Column>
          <Column>{w.until}</Column>
        </tr>
      </thead>
      <tbody>
        {invitations.map((invitation) => (
          <tr>
            <th scope="row">{invitation.name}</th>
            <td>{invitation.email}</td>
            <td>{roleText(invitation, page.lang)}</td>
            <td>
              <Moment at={invitation.expiresAt} lang={page.lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
