import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Chip, type Tone } from "../../ui/chip";
import { History, type HistoryEntry } from "../../ui/history";
import { DeskLayout } from "../../ui/layout-desk";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { meetingTitle } from "../../words/meeting";
import { tally } from "../model/lines";
import type { CirculationSheet } from "../model/sheet";
import type { Stage } from "../model/stage";
import { words } from "../page-words";
import { BoardActions } from "./board-actions";
import { Facts } from "./facts";
import { LapsedSection } from "./lapsed-section";
import { Matter } from "./matter";
import { CirculationRecord } from "./record";
import { SeatTable } from "./seat-table";
import { type Permits, Turn, waitsForReply } from "./turn";

interface Props {
  page: Page;
  sheet: CirculationSheet;
  permits: Permits;
  isClosable: boolean;
  history: readonly HistoryEntry[];
}

const tones: Record<Exclude<Stage, "gathers">, Tone> = {
  ready: "neutral",
  open: "active",
  closed: "done",
  over: "stopped",
};

const StageChip = ({ page, stage }: { page: Page; stage: Stage }) =>
  stage === "gathers" ? null : <Chip tone={tones[stage]}>{words[page.lang].stages[stage]}</Chip>;

const Board = ({ page, sheet, permits }: Props) => {
  const w = words[page.lang];
  const { circulation, lines, meeting, holidays, stage } = sheet;
  if (circulation === undefined) return null;
  const { replied, asked } = tally(lines);
  return (
    <Section title={w.board} beside={<span class="quiet">{w.tally(replied, asked)}</span>}>
      <SeatTable
        page={page}
        meetingId={meeting.id}
        lines={lines}
        due={circulation.due}
        holidays={holidays}
        isOpen={stage === "open"}
        mayExtend={permits.run}
        reply={permits.reply}
        own={new Set(permits.mine.map(({ seatId }) => seatId))}
      />
    </Section>
  );
};

/** What goes round, who has it, and what was replied; prints as the record of the circulation. */
export const BoardPage = (props: Props) => {
  const { page, sheet, permits, isClosable, history } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const { meeting, stage, circulation } = sheet;
  const name = meetingTitle(page.lang, meeting.number);
  return (
    <DeskLayout
      page={page}
      title={`${w.title} ${name}`}
      current="meetings"
      last={<History page={page} entries={history} />}
    >
      <div class="screen-only">
        <Breadcrumb
          page={page}
          trail={[
            { href: to.deskMeetings(), label: w.meetings },
            { href: to.meeting(meeting.id), label: name },
          ]}
          here={w.title}
        />
        <PageTitle
          title={w.title}
          shoulder={name}
          lead={w.lead}
          chip={<StageChip page={page} stage={stage} />}
        >
          <Turn page={page} sheet={sheet} permits={permits} />
        </PageTitle>
        <BoardActions
          page={page}
          sheet={sheet}
          mayRun={permits.run}
          maySettle={permits.settle}
          isClosable={isClosable && waitsForReply({ page, sheet, permits })}
        />
        <Facts page={page} sheet={sheet} />
        <Board {...props} />
        <LapsedSection page={page} lapsed={sheet.lapsed} />
        <Matter page={page} sheet={sheet} />
      </div>
      {circulation && <CirculationRecord page={page} sheet={sheet} circulation={circulation} />}
    </DeskLayout>
  );
};
