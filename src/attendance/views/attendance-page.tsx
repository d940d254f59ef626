import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { GateLink } from "../../ui/gate-link";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { PrintButton } from "../../ui/print-button";
import { Section } from "../../ui/section";
import type { Gathering } from "../model/gathering";
import type { ItemPresence, Lapsed, SeatLine } from "../model/lines";
import type { Summary } from "../model/quorum";
import { words } from "../words/page";
import { AttendanceList } from "./attendance-list";
import { GatheringFacts } from "./gathering-facts";
import { ItemsSection } from "./items-section";
import { LapsedSection } from "./lapsed-section";
import { MissingReplies } from "./missing-replies";
import { QuorumSection } from "./quorum-section";
import type { Permits } from "./seat-actions";
import { SeatTable } from "./seat-table";
import { Turn } from "./turn";

export interface AttendancePageProps {
  page: Page;
  gathering: Gathering;
  lines: readonly SeatLine[];
  summaries: readonly Summary[];
  permits: Permits;
  /** The reader's own seats that owe a reply. */
  mine: readonly SeatLine[];
  /** All seats that owe one, for whoever asks after them; null for everybody else. */
  missing: readonly SeatLine[] | null;
  items: readonly ItemPresence[];
  /** Answers of seats that do not stand on the day. */
  lapsed: readonly Lapsed[];
}

const isUnrecorded = ({ holder, answer }: SeatLine) =>
  holder !== null && (answer?.actual ?? null) === null;

const Actions = ({ page, gathering, lines, permits }: AttendancePageProps) => (
  <PageActions>
    {permits.record && (
      <LinkButton
        href={paths[page.lang].presences(gathering.id)}
        kind={lines.some(isUnrecorded) ? "primary" : undefined}
      >
        {words[page.lang].recordAll}
      </LinkButton>
    )}
    {permits.settle && <GateLink page={page} meetingId={gathering.id} />}
    <PrintButton page={page} />
  </PageActions>
);

/** Who comes, who came, and whether they are enough; prints as the 出席者名簿. */
export const AttendancePage = (props: AttendancePageProps) => {
  const { page, gathering, lines, summaries, permits, missing, items } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const meeting = w.meeting(gathering.number);
  const shown = summaries.at(-1);
  const basis = shown?.basis ?? "reply";
  const filled = lines.filter(({ holder }) => holder !== null).length;
  return (
    <DeskLayout page={page} title={`${w.title} ${meeting}`} current="meetings">
      <div class="screen-only">
        <Breadcrumb
          page={page}
          trail={[
            { href: to.deskMeetings(), label: w.meetings },
            { href: to.meeting(gathering.id), label: meeting },
          ]}
          here={w.title}
        />
        <PageTitle title={w.title} shoulder={meeting} lead={w.lead(filled)}>
          <Turn {...props} />
        </PageTitle>
        <Actions {...props} />
        <GatheringFacts page={page} gathering={gathering} />
        <QuorumSection page={page} gathering={gathering} summaries={summaries} />
        {missing && <MissingReplies page={page} gathering={gathering} missing={missing} />}
        <LapsedSection page={page} lapsed={props.lapsed} />
        <Section title={w.seats}>
          <SeatTable
            page={page}
            meetingId={gathering.id}
            lines={lines}
            permits={permits}
            showsActual={permits.record || basis === "actual"}
          />
        </Section>
        {items.length > 0 && (
          <ItemsSection
            page={page}
            items={items}
            unknown={shown?.counts.unknown ?? 0}
            isPast={gathering.isPast}
          />
        )}
      </div>
      <AttendanceList page={page} gathering={gathering} lines={lines} basis={basis} />
    </DeskLayout>
  );
};
