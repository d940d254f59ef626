import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { DeskLayout } from "../../ui/layout-desk";
import type { OwnMeasuresProps } from "../../ui/measure/own-measures";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { type Task, Tasks } from "../../ui/tasks";
import type { Upcoming as Meeting } from "../model";
import { words } from "../words";
import { MeasuresSection } from "./measures-section";
import { Upcoming } from "./upcoming";

interface Props {
  page: Page;
  tasks: readonly Task[];
  /** The measures of the reader's ministry, those first that need a report. */
  measures: OwnMeasuresProps["measures"];
  meeting: Meeting | undefined;
  /** Whether the reader answers for measures of a ministry. */
  isOfficial: boolean;
}

const Unread = ({ page }: { page: Page }) => {
  const w = words[page.lang];
  const unread = page.reader?.unread ?? 0;
  return unread === 0 ? null : (
    <Section title={w.notices}>
      <p>
        <a href={paths[page.lang].notifications()}>{w.noticesLead(String(unread))}</a>
      </p>
    </Section>
  );
};

/** What waits for the reader, first; then the next meeting. */
export const DeskPage = ({ page, tasks, measures, meeting, isOfficial }: Props) => {
  const w = words[page.lang];
  const count = tasks.length + (measures[0]?.dues ?? 0);
  return (
    <DeskLayout page={page} title={w.title} current="desk">
      <PageTitle title={w.title} lead={count > 0 ? w.lead(String(count)) : w.leadNone} />
      {tasks.length > 0 && (
        <Section title={w.waiting}>
          <Tasks tasks={tasks} />
        </Section>
      )}
      {isOfficial && <MeasuresSection page={page} measures={measures} />}
      <Upcoming page={page} meeting={meeting} />
      <Unread page={page} />
    </DeskLayout>
  );
};
