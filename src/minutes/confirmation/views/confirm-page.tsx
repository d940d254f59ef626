import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { Due } from "../../../ui/due";
import { NextStep } from "../../../ui/next-step";
import { Notice } from "../../../ui/notice";
import type { Minutes } from "../../model";
import type { Section } from "../../model/sections";
import type { Presented } from "../../present";
import { MinutesLayout } from "../../views/minutes-layout";
import { MinutesSections } from "../../views/sections";
import { seenTyped } from "../model/answering";
import { standingOf } from "../model";
import type { SpeakerView } from "../present";
import { words } from "../speaker-words";
import { OwnRemark } from "./own-remark";
import { StandingChip } from "./standing-chip";
import { AsTyped } from "../../../ui/as-typed";

export interface ConfirmPageProps {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  sections: readonly Section<Presented>[];
  view: SpeakerView;
  /** The seat for which the secretariat records an answer; null for whoever answers for their own. */
  onBehalf: { readonly seatId: string; readonly post: string } | null;
  /** The text changed between the page and the answer, which was not taken. */
  isStale: boolean;
}

/** Nothing is left to answer: all stands, or the secretariat has a correction to answer. */
const NothingOpen = ({ page, view, onBehalf }: ConfirmPageProps) => {
  const w = words[page.lang];
  const waiting = [...view.own.values()].filter(({ asked }) => standingOf(asked) === "corrected");
  return waiting.length > 0 ? (
    <Notice page={page} tone="information" heading={w.waiting(waiting.length)} />
  ) : (
    <Notice page={page} tone="success" heading={onBehalf ? w.allDoneFor : w.allDone} />
  );
};

const All = (props: ConfirmPageProps) => {
  const { page, meeting, minutes, view, onBehalf } = props;
  const w = words[page.lang];
  const { own, open, due } = view;
  if (open.length === 0) return <NothingOpen {...props} />;
  return (
    <>
      <NextStep
        page={page}
        word={onBehalf ? w.theirs : w.yours}
        due={due && <Due page={page} at={due} />}
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

const snippet = (text: string): string => {
  const line = text.trim().split("\n", 1)[0] ?? "";
  const start = Array.from(line).slice(0, 24).join("");
  return start.length < line.length ? `${start}…` : start;
};

/** The way to each of one's own remarks. */
const Jumps = ({ page, view, onBehalf }: ConfirmPageProps) => {
  const w = words[page.lang];
  const label = onBehalf ? w.jumpFor : w.jump;
  return (
    <nav class="jumps screen-only" aria-label={label}>
      <p class="part-heading">{label}</p>
      <ul>
        {[...view.own.values()].map(({ remark, asked }) => (
          <li>
            <a href={`#remark-${remark.id}`}>{snippet(remark.text)}</a>{" "}
            <StandingChip page={page} standing={standingOf(asked)} />
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Message = ({ page, minutes }: Pick<ConfirmPageProps, "page" | "minutes">) =>
  minutes.message === "" ? null : (
    <div class="message">
      <p class="part-heading">{words[page.lang].message}</p>
      <AsTyped text={minutes.message} />
    </div>
  );

const Own = (props: ConfirmPageProps) => (
  <>
    {props.minutes.state === "confirming" && <All {...props} />}
    <Message {...props} />
    <Jumps {...props} />
  </>
);

const None = ({ page, meeting }: ConfirmPageProps) => {
  const w = words[page.lang];
  return (
    <Notice page={page} tone="information" heading={w.nothingYours}>
      <p>
        {w.nothingYoursText} <a href={paths[page.lang].minutes(meeting.id)}>{w.whole}</a>
      </p>
    </Notice>
  );
};

/** The whole in context, one's own remarks marked, each to confirm or to correct. */
export const ConfirmPage = (props: ConfirmPageProps) => {
  const { page, meeting, minutes, sections, view, onBehalf, isStale } = props;
  const w = words[page.lang];
  const isTaken = minutes.state === "confirming";
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.title}
      lead={onBehalf ? w.leadFor(onBehalf.post) : w.lead}
    >
      {isStale && (
        <Notice page={page} tone="warning" heading={w.changedMeanwhile}>
          <p>{w.changedMeanwhileText}</p>
        </Notice>
      )}
      {view.own.size === 0 ? <None {...props} /> : <Own {...props} />}
      {view.own.size > 0 && (
        <div class="own-remarks">
          <MinutesSections
            page={page}
            sections={sections}
            own={view.own}
            beneath={({ id }) => {
              const own = view.own.get(id);
              return (
                own && (
                  <OwnRemark
                    page={page}
                    meetingId={meeting.id}
                    own={own}
                    seat={onBehalf?.seatId ?? ""}
                    isTaken={isTaken}
                  />
                )
              );
            }}
          />
        </div>
      )}
    </MinutesLayout>
  );
};
