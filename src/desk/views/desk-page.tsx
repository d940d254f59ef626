import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { type Task, Tasks } from "../../ui/tasks";
import type { Upcoming as Meeting } from "../model";
import { words } from "../words";
import { Upcoming } from "./upcoming";

interface Props {
  page: Page;
  tasks: readonly Task[];
  meeting: Meeting | undefined;
  /** Whether the reader answers for measures of a ministry. */
  isOfficial: boolean;
}

/** What waits for the reader, first; then the next meeting. */
export const DeskPage = ({ page, tasks, meeting, isOfficial }: Props) => {
  const w = words[page.lang];
  const unread = page.reader?.unread ?? 0;
  return (
    <DeskLayout page={page} title={w.title} current="desk">
      <PageTitle
        title={w.title}
        lead={tasks.length > 0 ? w.lead(String(tasks.length)) : w.leadNone}
      />
      {isOfficial && (
        <PageActions>
          <LinkButton href={paths[page.lang].myMeasures()}>{w.myMeasures}</LinkButton>
        </PageActions>
      )}
      {tasks.length > 0 && (
        <Section title={w.waiting}>
          <Tasks tasks={tasks} />
        </Section>
      )}
      <Upcoming page={page} meeting={meeting} />
      {unread > 0 && (
        <Section title={w.notices}>
          <p>
            <a href={paths[page.lang].notifications()}>{w.noticesLead(String(unread))}</a>
          </p>
        </Section>
      )}
    </DeskLayout>
  );
};
