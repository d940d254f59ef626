import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { History, type HistoryEntry } from "../../ui/history";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageActions } from "../../ui/page-actions";
import type { Return } from "../model/shapes";
import type { OpenLine } from "../model/sight";
import { currentOf } from "../model/sight";
import type { Step } from "../model/steps";
import { words } from "../page-words";
import { numberOf } from "../present";
import { type Home, Frame } from "./frame";
import { HandoutFacts } from "./handout-facts";
import { Proposed } from "./proposed";
import { StateChip } from "./state-chip";
import { VersionTable } from "./version-table";

export interface HandoutPageProps {
  page: Page;
  home: Home;
  line: OpenLine;
  returns: readonly Return[];
  item: string;
  /** What the reader can do with it now. */
  steps: readonly Step[];
  isInside: boolean;
  history: readonly HistoryEntry[];
}

const Submitting = ({ page, home, line, steps }: HandoutPageProps) => {
  const w = words[page.lang];
  const { handout } = line;
  const href = paths[page.lang].handoutStep(home.id, handout.id, "submit");
  return steps.includes("submit") ? (
    <LinkButton href={href} kind={steps.includes("accept") ? "quiet" : "primary"}>
      {currentOf(line.versions) ? w.replace : w.submit}
    </LinkButton>
  ) : null;
};

const Accepting = ({ page, home, line, steps }: HandoutPageProps) => {
  const w = words[page.lang];
  const { handout } = line;
  return steps.includes("accept") ? (
    <ActionButton
      page={page}
      action={paths[page.lang].handoutStep(home.id, handout.id, "accept")}
      version={handout.version}
      kind="primary"
    >
      {currentOf(line.versions) ? w.acceptReplacement : w.accept}
    </ActionButton>
  ) : null;
};

const Actions = (props: HandoutPageProps) => {
  const { page, home, line, steps } = props;
  const w = words[page.lang];
  const at = (step: string) => paths[page.lang].handoutStep(home.id, line.handout.id, step);
  return (
    <PageActions>
      <Accepting {...props} />
      {steps.includes("return") && <LinkButton href={at("return")}>{w.sendBack}</LinkButton>}
      <Submitting {...props} />
      {steps.includes("edit") && <LinkButton href={at("edit")}>{w.edit}</LinkButton>}
      {steps.includes("withdraw") && (
        <LinkButton href={at("withdraw")} kind="quiet">
          {w.withdraw}
        </LinkButton>
      )}
    </PageActions>
  );
};

/** Why it was sent back or withdrawn, or that a replacement waits. */
const Told = ({ page, line, isInside }: HandoutPageProps) => {
  const w = words[page.lang];
  const { handout, state } = line;
  if (!isInside) return null;
  if (state === "returned")
    return (
      <Notice page={page} tone="warning" heading={w.returnedReason}>
        <p class="prose">{handout.returnedReason}</p>
      </Notice>
    );
  if (state === "withdrawn")
    return (
      <Notice page={page} tone="information" heading={w.withdrawnReason}>
        <p class="prose">{handout.withdrawnReason}</p>
      </Notice>
    );
  return state === "submitted" && currentOf(line.versions) !== undefined ? (
    <Notice page={page} tone="information" heading={w.pendingReplacement}>
      <Proposed page={page} line={line} />
    </Notice>
  ) : null;
};

/** A handout: what it is, how far it has come, its versions, and what can be done. */
export const HandoutPage = (props: HandoutPageProps) => {
  const { page, home, line, item, isInside } = props;
  return (
    <Frame
      page={page}
      home={home}
      title={line.handout.title}
      shoulder={numberOf(line.number, page.lang) || words[page.lang].unnumbered}
      chip={<StateChip page={page} state={line.state} />}
      last={<History page={page} entries={props.history} />}
    >
      <Told {...props} />
      {props.steps.length > 0 && <Actions {...props} />}
      <HandoutFacts page={page} line={line} item={item} isInside={isInside} />
      {line.versions.length > 0 && (
        <VersionTable page={page} meetingId={home.id} line={line} returns={props.returns} />
      )}
    </Frame>
  );
};
