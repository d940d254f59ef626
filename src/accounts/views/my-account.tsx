import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { DeskLayout } from "../../ui/layout-desk";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import type { RoleHeld, Viewer } from "../model";
import { words } from "../own-words";
import { ChangePassword } from "./change-password";
import { RoleList } from "./role-list";
import { type SessionLine, Sessions } from "./sessions";

interface Props {
  page: Page;
  viewer: Viewer;
  held: readonly (RoleHeld & { readonly endedAt: string | null })[];
  sessions: readonly SessionLine[];
  /** The id of the session that asks. */
  current: string;
  form: FormState;
}

/** One's own account: who one is here, where one is signed in, and the password. */
export const MyAccount = ({ page, viewer, held, sessions, current, form }: Props) => {
  const w = words[page.lang];
  const roles = held.filter(({ endedAt }) => endedAt === null);
  return (
    <DeskLayout page={page} title={w.title} current={null}>
      <PageTitle title={w.title} lead={w.lead} />
      <SummaryList
        rows={[
          { term: w.name, value: viewer.name },
          { term: w.email, value: viewer.email },
          { term: w.roles, value: <RoleList page={page} roles={roles} none={w.noRole} /> },
        ]}
      />
      <Sessions page={page} sessions={sessions} current={current} />
      <Section title={w.change} lead={w.changeLead}>
        <ChangePassword page={page} form={form} />
      </Section>
    </DeskLayout>
  );
};
