import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import type { HistoryLine } from "../content/history";
import { words } from "../desk-words";
import type { MadeRevision } from "../drafts";
import type { Standing } from "../model";
import { LoneNotice, WithdrawalNotice } from "../published/standing-notices";
import { RevisionHistory } from "../published/history";
import { preparingPath, publicPath } from "./places";
import { Preview } from "./preview";
import { RevisionFacts } from "./revision-facts";
import { StandingChip } from "./standing-chip";

interface Props {
  page: Page;
  revision: MadeRevision;
  lines: readonly HistoryLine[];
  standing: Standing;
  mayPrepare: boolean;
  mayWithdraw: boolean;
}

/** A released revision: who made it, how it stands, and what it says. */
export const RevisionPage = ({ page, revision, lines, standing, ...may }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { kind, subjectId, code } = revision;
  const title = (page.lang === "en" && revision.titleEn) || revision.title;
  return (
    <DeskLayout
      page={page}
      title={title}
      current="publications"
      aside={<RevisionFacts page={page} revision={revision} />}
    >
      <Breadcrumb
        page={page}
        trail={[{ href: to.deskPublications(), label: w.list }]}
        here={title}
      />
      <PageTitle title={title} chip={<StandingChip page={page} standing={standing} />} />
      <PageActions>
        <LinkButton href={publicPath(page.lang, kind, code)}>{w.seePublic}</LinkButton>
        {may.mayPrepare && (
          <LinkButton href={preparingPath(page.lang, kind, subjectId)}>{w.prepareAgain}</LinkButton>
        )}
        {may.mayWithdraw && (
          <LinkButton kind="danger" href={to.withdraw(kind, subjectId)}>
            {w.withdraw}
          </LinkButton>
        )}
      </PageActions>
      {revision.withdrawal !== null && <WithdrawalNotice page={page} withdrawal={revision} />}
      {revision.isLone && revision.withdrawal === null && <LoneNotice page={page} />}
      <Section title={w.history} id="revisions">
        <RevisionHistory page={page} lines={lines} />
      </Section>
      {revision.withdrawal !== "hidden" && (
        <Preview page={page} kind={kind} title={title} content={revision.content} />
      )}
    </DeskLayout>
  );
};
