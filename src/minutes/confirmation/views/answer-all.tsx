import type { Instant } from "../../../lib/clock";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { Due } from "../../../ui/due";
import { LinkButton } from "../../../ui/link-button";
import { NextStep } from "../../../ui/next-step";
import { Notice } from "../../../ui/notice";
import type { Minutes } from "../../model";
import { standingOf } from "../model";
import { seenTyped } from "../model/answering";
import type { SpeakerView } from "../present";
import { words } from "../speaker-words";
import { whenTold } from "../words";
import { whoseTold } from "./whose";

export interface AnswerProps {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  view: SpeakerView;
  /** The seat for which the secretariat records an answer; null for whoever answers for their own. */
  onBehalf: { readonly seatId: string; readonly post: string } | null;
}

/** Nothing is left to answer: all stands, or the secretariat has a correction to answer. */
const NothingOpen = (props: AnswerProps) => {
  const { page, meeting, view, onBehalf } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const waiting = [...view.own.values()].filter(({ asked }) => standingOf(asked) === "corrected");
  const onward = onBehalf ? (
    <LinkButton href={to.minutesBoard(meeting.id)}>{w.toBoard}</LinkButton>
  ) : (
    <LinkButton href={to.desk()}>{w.toDesk}</LinkButton>
  );
  return waiting.length > 0 ? (
    <Notice page={page} tone="information" heading={w.waiting(waiting.length)} actions={onward} />
  ) : (
    <Notice page={page} tone="success" heading={w.allDone(whoseTold(props))} actions={onward}>
      <p>{w.allDoneText}</p>
    </Notice>
  );
};

const Until = ({ page, due }: { page: Page; due: Instant }) => (
  <>
    {whenTold(due, page.lang)} <Due page={page} at={due} />
  </>
);

/** One button for all that is open, with the deadline; or what has become of the answers. */
export const AnswerAll = (props: AnswerProps) => {
  const { page, meeting, minutes, view, onBehalf } = props;
  const w = words[page.lang];
  const { own, open, due } = view;
  if (open.length === 0) return <NothingOpen {...props} />;
  return (
    <>
      <NextStep
        page={page}
        word={whoseTold(props)}
        due={due && <Until page={page} due={due} />}
        action={
          <ActionButton
            page={page}
            kind="primary"
            action={paths[page.lang].minutesConfirm(meeting.id)}
            values={{
              seen: seenTyped(open.map(({ asked }) => asked)),
              seat: onBehalf?.seatId ?? "",
            }}
          >
            {w.allFine}
          </ActionButton>
        }
      >
        <span class="next-step-figure">{w.open(open.length, own.size)}</span>
      </NextStep>
      {minutes.silenceIsConsent && <p class="small">{w.silence}</p>}
    </>
  );
};
