import { paths } from "../../../paths";
import { Notice } from "../../../ui/notice";
import type { Section } from "../../model/sections";
import type { Presented } from "../../present";
import { BothViews, type View } from "../../views/beside";
import { MinutesLayout } from "../../views/minutes-layout";
import { MinutesSections } from "../../views/sections";
import { standingOf } from "../model";
import { words } from "../speaker-words";
import { whenTold } from "../words";
import { AnswerAll, type AnswerProps } from "./answer-all";
import { OwnRemark } from "./own-remark";
import { StandingChip } from "./standing-chip";
import { whoseTold } from "./whose";
import { AsTyped } from "../../../ui/as-typed";

interface ConfirmPageProps extends AnswerProps {
  sections: readonly Section<Presented>[];
  /** Remarks of which both views are kept, by their ids. */
  views: ReadonlyMap<string, View>;
  /** The text changed between the page and the answer, which was not taken. */
  isStale: boolean;
}

const snippet = (text: string): string => {
  const line = text.trim().split("\n", 1)[0] ?? "";
  const start = Array.from(line).slice(0, 24).join("");
  return start.length < line.length ? `${start}…` : start;
};

/** The way to each of one's own remarks. */
const Jumps = (props: ConfirmPageProps) => {
  const { page, view } = props;
  const label = words[page.lang].jump(whoseTold(props));
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

/** What the secretariat asks, while something is left to answer. */
const Message = ({ page, minutes, view }: ConfirmPageProps) =>
  minutes.message === "" || view.open.length === 0 ? null : (
    <div class="message">
      <p class="part-heading">{words[page.lang].message}</p>
      <AsTyped text={minutes.message} />
    </div>
  );

const Own = (props: ConfirmPageProps) => (
  <>
    {props.minutes.state === "confirming" && (
      <>
        <AnswerAll {...props} />
        <Message {...props} />
      </>
    )}
    <Jumps {...props} />
  </>
);

/** Beneath one's own remark how it stands and what to answer, beneath another both views where they are kept. */
const beneathIn =
  ({ page, meeting, minutes, view, views, onBehalf }: ConfirmPageProps) =>
  ({ id }: Presented) => {
    const both = views.get(id);
    const own = view.own.get(id);
    if (!own) return both && <BothViews page={page} view={both} />;
    return (
      <OwnRemark
        page={page}
        meetingId={meeting.id}
        own={own}
        seat={onBehalf?.seatId ?? ""}
        isTaken={minutes.state === "confirming"}
      />
    );
  };

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

/** What is asked of the reader, while something is. */
const leadOf = (props: ConfirmPageProps): string | undefined => {
  const { page, minutes, view, onBehalf } = props;
  const w = words[page.lang];
  const { state, settledAt } = minutes;
  if (state === "settled")
    return w.settled(settledAt === null ? "" : whenTold(settledAt, page.lang));
  if (onBehalf) return w.leadFor(onBehalf.post);
  return view.open.length > 0 ? w.lead(whoseTold(props)) : undefined;
};

/** The whole in context, one's own remarks marked, each to confirm or to correct. */
export const ConfirmPage = (props: ConfirmPageProps) => {
  const { page, meeting, minutes, sections, view, isStale } = props;
  const w = words[page.lang];
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.title}
      lead={leadOf(props)}
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
            beneath={beneathIn(props)}
          />
        </div>
      )}
    </MinutesLayout>
  );
};
