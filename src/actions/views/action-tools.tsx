import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import type { Action } from "../model";
import type { Gathering } from "../model/shapes";
import type { Stage } from "../model/stage";
import type { Permits } from "../model/standing";
import { words } from "../page-words";
import { gatheringName } from "./to-agenda";

interface Props {
  page: Page;
  action: Action;
  stage: Stage;
  permits: Permits;
  /** The next meeting that takes items. */
  next: Gathering | undefined;
  /** Whether it can come back to the agenda: it is visible and not on one already. */
  mayReturn: boolean;
}

const Managing = ({ page, action, stage, next, mayReturn }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <>
      {stage === "reported" && (
        <LinkButton href={to.actionStep(action.id, "confirm")} kind="primary">
          {w.confirm}
        </LinkButton>
      )}
      {mayReturn && (
        <ActionButton page={page} action={to.actionStep(action.id, "agenda")}>
          {next ? w.toAgenda(gatheringName(next, page.lang)) : w.toBacklog}
        </ActionButton>
      )}
      <LinkButton href={to.actionEdit(action.id)}>{w.edit}</LinkButton>
    </>
  );
};

/** What the reader can do with an action. */
export const ActionTools = (props: Props) => {
  const { page, action, permits } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const isOpen = action.state === "open";
  return (
    <PageActions>
      {isOpen && permits.mayManage && <Managing {...props} />}
      {permits.mayPrepare && (
        <LinkButton href={to.prepareAction(action.id)}>{w.publish}</LinkButton>
      )}
      <LinkButton href={to.actionBrief(action.id)}>{w.brief}</LinkButton>
      {isOpen && permits.mayManage && (
        <LinkButton href={to.actionStep(action.id, "withdraw")} kind="quiet">
          {w.withdraw}
        </LinkButton>
      )}
    </PageActions>
  );
};
