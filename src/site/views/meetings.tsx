import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { words as named } from "../../publication/content/words";
import { When } from "../../publication/published/when";
import { meetingKinds } from "../../publication/kinds";
import type { After, ListedMeeting } from "../../publication/queries";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Column } from "../../ui/column";
import { Empty } from "../../ui/empty";
import { PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import { Table } from "../../ui/data-table";
import type { Council } from "../sight";
import { words } from "../words";
import { AsPublished } from "./as-published";
import { codeOf, documentPath, meetingPath, titleIn } from "./links";
import { MeetingChip } from "./meeting-chip";

interface Props {
  page: Page;
  council: Council;
  meetings: readonly ListedMeeting[];
  isFirst: boolean;
  /** Where the next stretch begins; null at the end. */
  older: After | null;
}

/** 配布資料, 議事要旨, 議事録, as far as they are public. */
const Documents = ({ page, meeting }: { page: Page; meeting: ListedMeeting }) => (
  <ul class="plain">
    {meetingKinds
      .filter((kind) => meeting.documents.includes(kind))
      .map((kind) => (
        <li>
          <a href={documentPath(page.lang, kind, codeOf(meeting))}>
            {named[page.lang].kinds[kind]}
            <span class="heard"> {titleIn(meeting, page.lang)}</span>
          </a>
        </li>
      ))}
  </ul>
);

const Row = ({ page, meeting }: { page: Page; meeting: ListedMeeting }) => (
  <tr>
    <th scope="row">
      <a href={meetingPath(page.lang, meeting)}>{titleIn(meeting, page.lang)}</a>
    </th>
    <td>
      <When page={page} content={meeting} />
    </td>
    <td>{meeting.format && named[page.lang].formats[meeting.format]}</td>
    <td>{meeting.place}</td>
    <td>
      <MeetingChip page={page} meeting={meeting} />
    </td>
    <td>
      <Documents page={page} meeting={meeting} />
    </td>
  </tr>
);

/** Every published meeting, the latest first. */
export const Meetings = ({ page, council, meetings, isFirst, older }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PublicLayout page={page} title={w.meetings} council={council} current="meetings" wide>
      <Breadcrumb page={page} trail={[{ href: to.home(), label: w.home }]} here={w.meetings} />
      <PageTitle title={w.meetings} lead={w.meetingsLead}>
        <AsPublished page={page} what="meetings" texts={meetings.map(({ place }) => place ?? "")} />
      </PageTitle>
      {meetings.length === 0 ? (
        <Empty>{w.noMeetings}</Empty>
      ) : (
        <Table caption={w.meetings} captionHidden stacks>
          <thead>
            <tr>
              <Column>{w.meeting}</Column>
              <Column>{w.day}</Column>
              <Column>{w.format}</Column>
              <Column>{w.place}</Column>
              <Column>{w.state}</Column>
              <Column>{w.papers}</Column>
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => (
              <Row page={page} meeting={meeting} />
            ))}
          </tbody>
        </Table>
      )}
      <Pager
        page={page}
        newer={isFirst ? null : to.meetings()}
        older={older && to.meetings(older)}
      />
    </PublicLayout>
  );
};
