import type { Instant } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { Chip } from "../../ui/chip";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Moment } from "../../ui/moment";
import { PageActions } from "../../ui/page-actions";
import { Section } from "../../ui/section";
import { words } from "../own-words";

export interface SessionLine {
  readonly id: string;
  readonly createdAt: Instant;
  readonly device: string;
}

interface Props {
  page: Page;
  sessions: readonly SessionLine[];
  current: string;
}

/** Where one is signed in, and the way out of all of it. */
export const Sessions = ({ page, sessions, current }: Props) => {
  const w = words[page.lang];
  return (
    <Section title={w.sessions} lead={w.sessionsLead}>
      <Table caption={w.sessions} captionHidden stacks>
        <thead>
          <tr>
            <Column>{w.device}</Column>
            <Column>{w.since}</Column>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr>
              <th scope="row">
                {session.device || w.unknownDevice}{" "}
                {session.id === current && <Chip tone="active">{w.thisOne}</Chip>}
              </th>
              <td data-label={w.since}>
                <Moment at={session.createdAt} lang={page.lang} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <PageActions>
        <ActionButton page={page} action={paths[page.lang].mySessions()}>
          {w.signOutEverywhere}
        </ActionButton>
      </PageActions>
    </Section>
  );
};
