import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { NextStep } from "../../ui/next-step";
import { awaitsResult, inTime, nextDue } from "../model/closing";
import { type SeatLine, dueOf, owesReply } from "../model/lines";
import type { CirculationSheet } from "../model/sheet";
import { words } from "../page-words";
import { DueAt } from "./due-at";

export interface Permits {
  readonly run: boolean;
  /** Whether the reader settles minutes of the meeting, which rest on what is recorded here. */
  readonly settle: boolean;
  /** The seats for which the reader may reply now. */
  readonly reply: ReadonlySet<string>;
  /** The reader's own seats that have yet to reply. */
  readonly mine: readonly SeatLine[];
}

interface Props {
  page: Page;
  sheet: CirculationSheet;
  permits: Permits;
}

const Primary = ({ href, children }: { href: string; children: string }) => (
  <LinkButton kind="primary" href={href}>
    {children}
  </LinkButton>
);

/** The step that the secretariat takes: to start, or to record the result. */
const RunTurn = ({ page, sheet, permits, step }: Props & { step: "start" | "close" }) => {
  const w = words[page.lang];
  const href = paths[page.lang].circulationStep(sheet.meeting.id, step);
  return (
    <NextStep page={page} action={permits.run && <Primary href={href}>{w[step]}</Primary>}>
      {step === "start" ? w.startTurn : w.closeTurn}
    </NextStep>
  );
};

const Waiting = ({ page, sheet, permits }: Props) => {
  const w = words[page.lang];
  const { circulation, lines, meeting, holidays } = sheet;
  const [own] = permits.mine;
  const missing = lines.filter(owesReply).length;
  const isLate = circulation !== undefined && inTime(circulation, lines, page.now).length === 0;
  const due =
    circulation && (own ? dueOf(circulation, own) : nextDue(circulation, lines, page.now));
  return (
    <NextStep
      page={page}
      due={due && <DueAt page={page} due={due} holidays={holidays} counts />}
      action={
        own && (
          <Primary href={paths[page.lang].circulationReply(meeting.id, own.seatId)}>
            {w.doReply}
          </Primary>
        )
      }
    >
      {own ? w.yourTurn(own.post[page.lang]) : (isLate ? w.lateTurn : w.awaitReplies)(missing)}
    </NextStep>
  );
};

/** Whether somebody's reply is waited for, not the result. */
export const waitsForReply = ({ page, sheet, permits }: Props): boolean =>
  permits.mine.length > 0 ||
  (sheet.circulation !== undefined && !awaitsResult(sheet.circulation, sheet.lines, page.now));

/** Whose turn it is: the reader's own seat first, then the secretariat's. */
export const Turn = (props: Props) => {
  const { stage } = props.sheet;
  if (stage === "ready") return <RunTurn {...props} step="start" />;
  if (stage !== "open") return null;
  return waitsForReply(props) ? <Waiting {...props} /> : <RunTurn {...props} step="close" />;
};
