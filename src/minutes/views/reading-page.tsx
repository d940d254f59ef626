import type { Page } from "../../lib/page";
import { History, type HistoryEntry } from "../../ui/history";
import { Notice } from "../../ui/notice";
import type { Asked } from "../confirmation/model";
import { progressOf } from "../confirmation/model/seat";
import { whenTold } from "../confirmation/words";
import type { Minutes } from "../model";
import type { Section } from "../model/sections";
import type { Presented } from "../present";
import { words } from "../page-words";
import { Errata, type Erratum } from "../settling/views/errata";
import { BothViews, RemarkTools, type View } from "./beside";
import { FirstSteps } from "./first-steps";
import { MinutesLayout } from "./minutes-layout";
import { ReadingActions } from "./reading-actions";
import { MinutesSections } from "./sections";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  isHeld: boolean;
  isCirculated: boolean;
  minutes: Minutes | undefined;
  /** What is asked of the speakers. */
  asked: readonly Asked[];
  /** null where the reader may not read the text yet. */
  sections: readonly Section<Presented>[] | null;
  errata: readonly Erratum[];
  /** Remarks of which both views are kept, by their ids. */
  views: ReadonlyMap<string, View>;
  mayDraft: boolean;
  /** Whether the reader answers for a seat. */
  mayConfirm: boolean;
  history: readonly HistoryEntry[];
}

const NotBegun = ({ page, meeting, isHeld, mayDraft }: Props) => {
  const w = words[page.lang];
  if (!isHeld) return <p>{w.notHeld}</p>;
  return mayDraft ? <FirstSteps page={page} meetingId={meeting.id} /> : <p>{w.notBegun}</p>;
};

const Text = ({
  page,
  meeting,
  sections,
  views,
  mayDraft,
  minutes,
}: Props & { minutes: Minutes }) => {
  const w = words[page.lang];
  if (sections === null) return <Notice page={page} tone="information" heading={w.inPreparation} />;
  return sections.every(({ remarks }) => remarks.length === 0) ? (
    <p>{w.empty}</p>
  ) : (
    <MinutesSections
      page={page}
      sections={sections}
      beneath={({ id }) => {
        const view = views.get(id);
        return (
          <>
            {view && <BothViews page={page} view={view} />}
            {mayDraft && (
              <RemarkTools page={page} meetingId={meeting.id} remarkId={id} minutes={minutes} />
            )}
          </>
        );
      }}
    />
  );
};

/** How far the minutes have come. Nobody need have spoken in a 持ち回り, to confirm it. */
const leadOf = ({ page, isCirculated, asked }: Props, { state, settledAt }: Minutes): string => {
  const w = words[page.lang];
  if (state === "drafting") return w.leads.drafting;
  if (state === "confirming") return w.leads[progressOf(asked)];
  const at = settledAt === null ? "" : whenTold(settledAt, page.lang);
  return isCirculated ? w.settledCirculated(at) : w.settled(at);
};

/** The minutes as they stand, or how to begin them. */
export const ReadingPage = (props: Props) => {
  const { page, meeting, minutes, mayDraft, mayConfirm, errata, history } = props;
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      lead={minutes && leadOf(props, minutes)}
      last={<History page={page} entries={history} />}
    >
      {minutes === undefined ? (
        <NotBegun {...props} />
      ) : (
        <>
          <ReadingActions
            page={page}
            meetingId={meeting.id}
            minutes={minutes}
            mayDraft={mayDraft}
            mayConfirm={mayConfirm}
          />
          <Text {...props} minutes={minutes} />
          <Errata page={page} errata={errata} />
        </>
      )}
    </MinutesLayout>
  );
};
