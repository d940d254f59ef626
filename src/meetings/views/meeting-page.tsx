import type { HolidayChanges } from "../../lib/calendar/holidays";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { type AgendaRow, AgendaTable } from "../../ui/agenda-table";
import { AgendaTiming, type Timing } from "../../ui/agenda-timing";
import { AttendanceSummary } from "../../ui/attendance-summary";
import { Breadcrumb } from "../../ui/breadcrumb";
import { History, type HistoryEntry } from "../../ui/history";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { type Meeting, gathers, isOpen } from "../model";
import type { Turn } from "../model/turn";
import { words as handouts } from "../../words/handout";
import { meetingTitle } from "../words";
import { words } from "../page-words";
import { MeetingActions } from "./meeting-actions";
import { type Cited, type Kept, MeetingFacts } from "./meeting-facts";
import { MeetingSteps } from "../../ui/meeting-steps";
import { MeetingState } from "../../ui/meeting-state";
import { PublicationSection } from "./publication-section";
import { TurnNow } from "./turn-now";

export interface MeetingPageProps {
  page: Page;
  meeting: Meeting;
  bodyName: string;
  charter: Cited | undefined;
  turn: Turn | null;
  /** How long the record of the meeting is kept; null where the reader is not told. */
  kept: Kept | null;
  changes: HolidayChanges;
  agenda: { readonly rows: readonly AgendaRow[]; readonly timing: Timing };
  /** How many proposals wait for an answer; null for whom it does not concern. */
  proposals: number | null;
  /** The figures of attendance; null where nobody gathers. */
  attendance: Omit<Parameters<typeof AttendanceSummary>[0], "page" | "href" | "isPast"> | null;
  /** How many replied to what goes round; "none" until it does, null where nothing ever goes round. */
  circulation: { readonly replied: number; readonly asked: number } | "none" | null;
  history: readonly HistoryEntry[];
  mayReadMinutes: boolean;
  mayRun: boolean;
  /** Whether plan or record may still be edited. */
  mayEdit: boolean;
  mayPrepare: boolean;
  /** Handouts that may be public by now and are not. */
  toPublish: number;
  /** Whether the agenda says by now what its newest revision does not. */
  isAgendaAhead: boolean;
}

const Attendance = ({ page, meeting, attendance }: MeetingPageProps) => {
  const w = words[page.lang];
  return attendance === null ? null : (
    <Section title={w.attendance}>
      <AttendanceSummary page={page} {...attendance} isPast={!isOpen(meeting)} />
      <p>
        <a href={paths[page.lang].attendance(meeting.id)}>{w.openAttendance}</a>
      </p>
    </Section>
  );
};

const Circulation = ({ page, meeting, circulation }: MeetingPageProps) => {
  const w = words[page.lang];
  return circulation === null ? null : (
    <Section title={w.circulation} lead={w.circulationLead}>
      {circulation !== "none" && (
        <p>{w.circulationTally(circulation.replied, circulation.asked)}</p>
      )}
      <div class="actions screen-only">
        <LinkButton href={paths[page.lang].circulation(meeting.id)}>{w.openCirculation}</LinkButton>
      </div>
    </Section>
  );
};

const Minutes = ({ page, meeting }: MeetingPageProps) => {
  const w = words[page.lang];
  return (
    <Section title={w.minutes}>
      <LinkButton href={paths[page.lang].minutes(meeting.id)}>{w.openMinutes}</LinkButton>
    </Section>
  );
};

const Agenda = ({ page, meeting, agenda, proposals, mayRun }: MeetingPageProps) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Section title={w.agenda} id="agenda">
      <AgendaTable page={page} rows={agenda.rows} />
      {agenda.rows.length > 0 && gathers(meeting.format) && (
        <AgendaTiming page={page} timing={agenda.timing} isPast={!isOpen(meeting)} />
      )}
      {proposals !== null && proposals > 0 && (
        <p>
          <a href={`${to.agenda(meeting.id)}#proposals`}>{w.proposals(proposals)}</a>
        </p>
      )}
      <div class="actions screen-only">
        <LinkButton href={to.agenda(meeting.id)}>{mayRun ? w.openAgenda : w.readAgenda}</LinkButton>
        <LinkButton href={to.agendaPrint(meeting.id)} kind="quiet">
          {w.printAgenda}
        </LinkButton>
      </div>
    </Section>
  );
};

const Handouts = ({ page, meeting }: MeetingPageProps) => {
  const w = handouts[page.lang];
  return (
    <Section title={w.title} lead={w.lead}>
      <LinkButton href={paths[page.lang].handouts(meeting.id)}>{w.open}</LinkButton>
    </Section>
  );
};

/** A meeting: how far it has come, whose turn it is, and everything about it. */
export const MeetingPage = (props: MeetingPageProps) => {
  const { page, meeting, bodyName, charter, turn, changes, history } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = meetingTitle(page.lang, meeting.number);
  return (
    <DeskLayout
      page={page}
      title={title}
      current="meetings"
      aside={props.attendance && <Attendance {...props} />}
      last={<History page={page} entries={history} />}
    >
      <Breadcrumb
        page={page}
        trail={[{ href: to.deskMeetings(), label: w.meetings }]}
        here={title}
      />
      <PageTitle
        title={title}
        shoulder={bodyName}
        chip={<MeetingState page={page} state={meeting.state} format={meeting.format} />}
      >
        <MeetingSteps page={page} state={meeting.state} format={meeting.format} />
        {turn && (
          <TurnNow
            page={page}
            meeting={meeting}
            turn={turn}
            changes={changes}
            mayRun={props.mayRun}
          />
        )}
      </PageTitle>
      {props.mayEdit && (
        <MeetingActions
          page={page}
          meeting={meeting}
          areMinutesUnderWay={turn?.what === "minutes"}
        />
      )}
      <MeetingFacts
        page={page}
        meeting={meeting}
        charter={charter}
        changes={changes}
        kept={props.kept}
      />
      <Circulation {...props} />
      <Agenda {...props} />
      <Handouts {...props} />
      {props.mayReadMinutes && <Minutes {...props} />}
      {props.mayPrepare && <PublicationSection {...props} />}
    </DeskLayout>
  );
};
