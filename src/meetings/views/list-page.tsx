import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Empty } from "../../ui/empty";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import type { ListFrame, Stretch } from "../model/listing";
import { words } from "../page-words";
import { ListFilters } from "./list-filters";
import { MeetingList } from "./meeting-list";

interface Props {
  page: Page;
  frame: ListFrame;
  stretch: Stretch;
  mayRun: boolean;
}

/** All meetings of a body, newest first. */
export const ListPage = ({ page, frame, stretch, mayRun }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { meetings, newer, older } = stretch;
  const isFiltered = Object.values(frame.filters).some((value) => value !== null);
  return (
    <DeskLayout page={page} title={w.meetings} current="meetings">
      <Breadcrumb page={page} trail={[{ href: to.desk(), label: w.myWork }]} here={w.meetings} />
      <PageTitle title={w.meetings} lead={w.listLead} />
      <PageActions>
        {mayRun && (
          <LinkButton href={to.newMeeting()} kind="primary">
            {w.plan}
          </LinkButton>
        )}
        <LinkButton href={to.backlog()}>{w.backlog}</LinkButton>
      </PageActions>
      <ListFilters page={page} frame={frame} count={meetings.length} />
      {meetings.length === 0 ? (
        <Empty>{isFiltered ? w.emptyFiltered : w.emptyList}</Empty>
      ) : (
        <MeetingList page={page} meetings={meetings} />
      )}
      <Pager
        page={page}
        newer={newer === null ? null : to.deskMeetings(newer)}
        older={older === null ? null : to.deskMeetings(older)}
      />
    </DeskLayout>
  );
};
