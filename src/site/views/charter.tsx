import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { charterContent } from "../../publication/content/charter";
import { historyLines } from "../../publication/content/history";
import type { Revision } from "../../publication/model";
import { PublishedCharter } from "../../publication/published/charter";
import { RevisionHistory } from "../../publication/published/history";
import { LoneNotice, WithdrawalNotice } from "../../publication/published/standing-notices";
import { Breadcrumb } from "../../ui/breadcrumb";
import { PublicLayout } from "../../ui/layout-public";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { PrintButton } from "../../ui/print-button";
import { Section } from "../../ui/section";
import type { Council } from "../sight";
import { words } from "../words";
import { AsPublished } from "./as-published";

interface Props {
  page: Page;
  council: Council;
  shown: Revision;
  revisions: readonly Revision[];
}

/** The 開催要綱 in force, with its other versions. */
export const CharterPage = ({ page, council, shown, revisions }: Props) => {
  const w = words[page.lang];
  const content = charterContent(shown.content);
  const newest = revisions.at(-1) ?? shown;
  return (
    <PublicLayout page={page} title={w.charter} council={council} current="charter">
      <Breadcrumb
        page={page}
        trail={[{ href: paths[page.lang].home(), label: w.home }]}
        here={w.charter}
      />
      <PageTitle title={w.charter} lead={w.charterLead}>
        <AsPublished
          page={page}
          what="charter"
          texts={content.versions.flatMap(({ title, text }) => [title, text])}
        />
      </PageTitle>
      <PageActions>
        <PrintButton page={page} />
      </PageActions>
      <div>
        {newest.withdrawal !== null && <WithdrawalNotice page={page} withdrawal={newest} />}
        <LoneNotice page={page} revision={shown} />
        <PublishedCharter page={page} content={content} day={page.today} />
      </div>
      <Section title={w.history} id="history">
        <RevisionHistory page={page} lines={historyLines(revisions, page.lang)} />
      </Section>
    </PublicLayout>
  );
};
