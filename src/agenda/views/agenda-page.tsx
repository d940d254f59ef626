import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Empty } from "../../ui/empty";
import { History, type HistoryEntry } from "../../ui/history";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { NextStep } from "../../ui/next-step";
import { Notice } from "../../ui/notice";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import type { Desk } from "../model/desk";
import { words } from "../page-words";
import { ItemList } from "./item-list";
import { Proposals } from "./proposals";
import { AgendaAhead } from "../../ui/agenda-ahead";
import { AgendaTiming } from "../../ui/agenda-timing";

export interface AgendaPageProps {
  page: Page;
  meetingId: string;
  /** 第17回 */
  meeting: string;
  isPast: boolean;
  when: Child;
  chip: Child;
  steps: Child;
  desk: Desk;
  orderVersion: number;
  /** Somebody else put the items in order first. */
  isStale: boolean;
  /** Whether it says by now what its newest revision does not. */
  isAhead: boolean;
  backlog: number;
  attendance: Child;
  history: readonly HistoryEntry[];
}

/** Proposals wait for an answer before anything else is done. */
const Turn = ({ page, desk: { proposals, permits } }: Pick<AgendaPageProps, "page" | "desk">) => {
  const w = words[page.lang];
  const waiting = proposals.filter(({ item }) => item.state === "proposed").length;
  return permits.mayWrite && waiting > 0 ? (
    <NextStep page={page} action={<LinkButton href="#proposals">{w.toProposals}</LinkButton>}>
      {w.answerProposals(waiting)}
    </NextStep>
  ) : null;
};

const Actions = ({ page, meetingId, desk: { permits }, backlog }: AgendaPageProps) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      {permits.mayWrite && (
        <LinkButton href={to.newItem(meetingId)} kind="primary">
          {w.add}
        </LinkButton>
      )}
      {permits.mayPropose && !permits.mayWrite && (
        <LinkButton href={to.propose(meetingId)} kind="primary">
          {w.propose}
        </LinkButton>
      )}
      {permits.mayPrepare && (
        <LinkButton href={to.prepareAgenda(meetingId)}>{w.prepare}</LinkButton>
      )}
      {permits.mayWrite && (
        <LinkButton href={to.backlog()} kind="quiet">
          {w.backlogCount(backlog)}
        </LinkButton>
      )}
      <LinkButton href={to.handouts(meetingId)} kind="quiet">
        {w.handouts}
      </LinkButton>
      <LinkButton href={to.agendaPrint(meetingId)} kind="quiet">
        {w.print}
      </LinkButton>
    </PageActions>
  );
};

const Aside = ({ page, desk, isPast, attendance }: AgendaPageProps) => {
  const w = words[page.lang];
  return (
    <>
      <Section title={w.timing}>
        <AgendaTiming page={page} timing={desk.timetable} isPast={isPast} />
      </Section>
      {attendance && <Section title={w.attendance}>{attendance}</Section>}
    </>
  );
};

/** The agenda of a meeting: the secretariat arranges it here, the ministries propose, everybody reads. */
export const AgendaPage = (props: AgendaPageProps) => {
  const { page, meetingId, meeting, desk } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = w.agendaOf(meeting);
  return (
    <DeskLayout
      page={page}
      title={title}
      current="meetings"
      aside={<Aside {...props} />}
      last={<History page={page} entries={props.history} />}
    >
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskMeetings(), label: w.meetings },
          { href: to.meeting(meetingId), label: meeting },
        ]}
        here={w.agenda}
      />
      <PageTitle title={title} lead={props.when} chip={props.chip}>
        {props.steps}
        <Turn page={page} desk={desk} />
      </PageTitle>
      {props.isStale && (
        <Notice page={page} tone="warning" heading={w.stale}>
          <p>{w.staleText}</p>
        </Notice>
      )}
      {props.isAhead && <AgendaAhead page={page} meetingId={meetingId} />}
      <Actions {...props} />
      {desk.timetable.slots.length === 0 ? (
        <Empty>{w.empty}</Empty>
      ) : (
        <ItemList page={page} meetingId={meetingId} desk={desk} orderVersion={props.orderVersion} />
      )}
      <Proposals page={page} proposals={desk.proposals} permits={desk.permits} />
    </DeskLayout>
  );
};
