import { shownDay } from "../../lib/calendar/wareki";
import type { Page } from "../../lib/page";
import { History, type HistoryEntry } from "../../ui/history";
import { Sources } from "../../ui/measure/sources";
import { NextStep } from "../../ui/next-step";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { isHidden } from "../model";
import { isOnAgenda } from "../model/agenda";
import type { Gathering } from "../model/shapes";
import type { ActionShown } from "../model/shown";
import { type Stage, stageOf } from "../model/stage";
import { words } from "../page-words";
import { shortNameOf, titleIn } from "../present";
import { words as common } from "../words";
import { ActionFacts } from "./action-facts";
import { ActionSteps } from "./action-steps";
import { ActionTools } from "./action-tools";
import { Frame } from "./frame";
import { PartSection } from "./part-section";
import { StageChip } from "../../ui/action/stage-chip";
import { AsTyped } from "../../ui/as-typed";

interface Props extends ActionShown {
  page: Page;
  /** The ids of the ministries for which the reader answers. */
  own: readonly string[];
  /** The next meeting that takes items. */
  next: Gathering | undefined;
  history: readonly HistoryEntry[];
}

const Next = ({ page, stage, parts, related, ministries }: Props & { stage: Stage }) => {
  const w = words[page.lang];
  if (stage === "confirmed" || stage === "withdrawn") return null;
  const between = common[page.lang].between;
  const missing = parts
    .filter(({ state }) => state === "received" || state === "in_progress")
    .map(({ ministryId }) => shortNameOf(ministries, ministryId, page.lang));
  const ahead = related.filter(({ isAhead, state }) => isAhead && state === "open");
  return (
    <NextStep page={page}>
      {w.next[stage]} {missing.length > 0 && w.missing(missing.join(between))}{" "}
      {ahead.length > 0 &&
        w.waitingOn(ahead.map(({ number }) => common[page.lang].number(number)).join(between))}
    </NextStep>
  );
};

const Notices = ({ page, action }: Pick<Props, "page" | "action">) => {
  const w = words[page.lang];
  return (
    <>
      {action.state === "withdrawn" && (
        <Notice page={page} tone="warning" heading={w.withdrawnHeading}>
          <AsTyped text={action.withdrawnReason} />
        </Notice>
      )}
      {action.visibleFrom !== null && isHidden(action, page.today) && (
        <Notice page={page} tone="information" heading={w.hiddenHeading}>
          <p>{common[page.lang].hidden(shownDay(action.visibleFrom, page.lang))}</p>
        </Notice>
      )}
    </>
  );
};

/** An action: the whole, its parts, what it has to do with, and what comes next. */
export const ActionPage = (props: Props) => {
  const { page, action, parts, permits, own, items, next, history } = props;
  const w = common[page.lang];
  const stage = stageOf(action, parts);
  const number = w.number(action.number);
  return (
    <Frame page={page} title={number} last={<History page={page} entries={history} />}>
      <PageTitle
        title={titleIn(action, page.lang)}
        shoulder={number}
        chip={<StageChip page={page} stage={stage} />}
      >
        <ActionSteps page={page} stage={stage} />
        <Next {...props} stage={stage} />
      </PageTitle>
      <Notices page={page} action={action} />
      <ActionTools
        page={page}
        action={action}
        stage={stage}
        permits={permits}
        next={next}
        mayReturn={!isHidden(action, page.today) && !isOnAgenda(items)}
      />
      <ActionFacts {...props} />
      <Section title={w.parts} id="parts">
        {parts.map((part) => (
          <PartSection {...props} part={part} isOwn={own.includes(part.ministryId)} />
        ))}
      </Section>
      <Sources page={page} of={[action]} />
    </Frame>
  );
};
