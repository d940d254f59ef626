import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import type { Listed } from "../model";
import { words } from "../page-words";
import { meetingTitle, vocabulary } from "../words";
import { MeetingState } from "../../ui/meeting-state";
import { MeetingWhen } from "../../ui/meeting-when";

const Row = ({ page, meeting }: { page: Page; meeting: Listed }) => (
  <tr>
    <th scope="row">
      <a href={paths[page.lang].meeting(meeting.id)}>{meetingTitle(page.lang, meeting.number)}</a>
    </th>
    <td>
      <MeetingWhen page={page} meeting={meeting} />
    </td>
    <td data-label={words[page.lang].format}>{vocabulary[page.lang].formats[meeting.format]}</td>
    <td data-label={words[page.lang].place}>{meeting.place}</td>
    <td>
      <MeetingState page={page} state={meeting.state} format={meeting.format} />
    </td>
  </tr>
);

/** Meetings in rows. */
export const MeetingList = ({ page, meetings }: { page: Page; meetings: readonly Listed[] }) => {
  const w = words[page.lang];
  return (
    <Table caption={w.listCaption} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.number}</Column>
          <Column>{w.day}</Column>
          <Column>{w.format}</Column>
          <Column>{w.place}</Column>
          <Column>{w.state}</Column>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <Row page={page} meeting={meeting} />
        ))}
      </tbody>
    </Table>
  );
};
