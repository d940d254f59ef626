import type { Instant } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { Empty } from "../../ui/empty";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import { Section } from "../../ui/section";
import { words } from "../desk-words";
import type { RevisionLine, WaitingLine } from "../drafts";
import { words as together } from "../together/words";
import { RevisionTable } from "./revision-table";
import { Waiting } from "./waiting";

interface Props {
  page: Page;
  waiting: readonly WaitingLine[];
  revisions: readonly RevisionLine[];
  /** Where the next stretch of the list begins; null at its end. */
  older: { readonly at: Instant; readonly id: string } | null;
  isFirst: boolean;
}

/** What waits for release, then everything that was made public. */
export const PublicationsPage = ({ page, waiting, revisions, older, isFirst }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <DeskLayout page={page} title={w.list} current="publications">
      <Breadcrumb page={page} trail={[{ href: to.desk(), label: w.desk }]} here={w.list} />
      <PageTitle title={w.list} lead={w.listLead} />
      {page.reader?.isSecretariat && (
        <PageActions>
          {waiting.length > 1 && (
            <LinkButton href={to.releaseTogether()}>{together[page.lang].releaseTitle}</LinkButton>
          )}
          <LinkButton href={to.prepareMeasures()}>
            {together[page.lang].prepareTitle.measure}
          </LinkButton>
          <LinkButton href={to.prepareActions()}>
            {together[page.lang].prepareTitle.action}
          </LinkButton>
        </PageActions>
      )}
      <Section title={w.waiting} id="waiting">
        {waiting.length === 0 ? (
          <Empty>{w.noneWaiting}</Empty>
        ) : (
          <Waiting page={page} drafts={waiting} />
        )}
      </Section>
      <Section title={w.all} id="published">
        {revisions.length === 0 ? (
          <Empty>{w.nonePublic}</Empty>
        ) : (
          <RevisionTable page={page} revisions={revisions} />
        )}
        <Pager
          page={page}
          newer={isFirst ? null : to.deskPublications()}
          older={older && to.deskPublications(older)}
        />
      </Section>
    </DeskLayout>
  );
};
