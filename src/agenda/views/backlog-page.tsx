import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Empty } from "../../ui/empty";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import type { AgendaItem } from "../model";
import type { Permits, Proposal } from "../model/desk";
import { words } from "../page-words";
import { addressesOf } from "./addresses";
import { KindTag } from "../../ui/kind-tag";
import { PresenterName } from "./presenter-name";
import { Proposals } from "./proposals";

interface Props {
  page: Page;
  candidates: readonly AgendaItem[];
  presenters: ReadonlyMap<string, string>;
  proposals: readonly Proposal[];
  permits: Permits;
}

const Candidate = ({
  page,
  item,
  presenter,
  permits,
}: {
  page: Page;
  item: AgendaItem;
  presenter: string;
  permits: Permits;
}) => {
  const w = words[page.lang];
  const to = addressesOf(page, item);
  return (
    <li class="task">
      <div class="task-text">
        <a class="task-title" href={to.item}>
          {item.title}
        </a>
        <span class="task-about">
          <KindTag page={page} kind={item.kind} />{" "}
          <PresenterName page={page} kind={item.kind} presenter={presenter} />{" "}
          {item.minutes !== null && w.minutes(item.minutes)}
        </span>
      </div>
      {permits.mayCarry && (
        <LinkButton href={to.step("carry")}>
          {w.placeIt}
          <span class="heard">: {item.title}</span>
        </LinkButton>
      )}
    </li>
  );
};

/** 次回以降の議題候補: what waits for a meeting. */
export const BacklogPage = ({ page, candidates, presenters, proposals, permits }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <DeskLayout page={page} title={w.backlog} current="meetings">
      <Breadcrumb
        page={page}
        trail={[{ href: to.deskMeetings(), label: w.meetings }]}
        here={w.backlog}
      />
      <PageTitle title={w.backlog} lead={w.backlogLead} />
      <PageActions>
        {permits.mayWrite && (
          <LinkButton href={to.newBacklogItem()} kind="primary">
            {w.addCandidate}
          </LinkButton>
        )}
        {permits.mayPropose && !permits.mayWrite && (
          <LinkButton href={to.proposeForLater()} kind="primary">
            {w.propose}
          </LinkButton>
        )}
      </PageActions>
      {candidates.length === 0 ? (
        <Empty>{w.backlogEmpty}</Empty>
      ) : (
        <ul class="tasks">
          {candidates.map((item) => (
            <Candidate
              page={page}
              item={item}
              presenter={presenters.get(item.id) ?? ""}
              permits={permits}
            />
          ))}
        </ul>
      )}
      <Proposals page={page} proposals={proposals} permits={permits} />
    </DeskLayout>
  );
};
