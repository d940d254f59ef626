import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import type { HistoryLine } from "../content/history";
import { words } from "../desk-words";
import type { MadeRevision } from "../drafts";
import type { Standing } from "../model";
import { LoneNotice, WithdrawalNotice } from "../published/standing-notices";
import { RevisionHistory } from "../published/history";
import { Preview } from "./preview";
import { RevisionActions } from "./revision-actions";
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
      <RevisionActions page={page} revision={revision} {...may} />
      {revision.withdrawal !== null && <WithdrawalNotice page={page} withdrawal={revision} />}
      <LoneNotice page={page} revision={revision} />
      <Section title={w.history} id="revisions">
        <RevisionHistory page={page} lines={lines} />
      </Section>
      {revision.withdrawal !== "hidden" && <Preview page={page} {...revision} title={title} />}
    </DeskLayout>
  );
};
