import { type FormState, blank } from "../../lib/form";
import type { HolidayChanges } from "../../lib/calendar/holidays";
import type { Page } from "../../lib/page";
import { SummaryList } from "../../ui/summary-list";
import { type Lack, type Meeting, gathers } from "../model";
import { words as pages } from "../page-words";
import { words } from "../step-words";
import { Due } from "./due";
import { StepPage } from "./step-page";
import { MeetingWhen } from "../../ui/meeting-when";

interface Props {
  page: Page;
  meeting: Meeting;
  lacking: readonly Lack[];
  changes: HolidayChanges;
  form?: FormState;
}

/** Asks before everybody is told. */
export const AnnouncePage = ({ page, meeting, lacking, changes, form = blank() }: Props) => {
  const w = words[page.lang];
  const p = pages[page.lang];
  const rows = [
    { term: p.day, value: <MeetingWhen page={page} meeting={meeting} /> },
    ...(gathers(meeting.format) ? [{ term: p.place, value: meeting.place }] : []),
    ...(meeting.replyDue
      ? [
          {
            term: p.replyDue,
            value: <Due page={page} due={meeting.replyDue} changes={changes} counts />,
          },
        ]
      : []),
    { term: w.to, value: w.announceTo },
  ];
  return (
    <StepPage
      page={page}
      meeting={meeting}
      step="announce"
      title={w.announceTitle}
      lead={w.announceLead}
      submit={w.announceDo}
      form={form}
      lacking={lacking}
    >
      <SummaryList rows={rows} />
    </StepPage>
  );
};
