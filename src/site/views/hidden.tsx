import type { Page } from "../../lib/page";
import { historyLines } from "../../publication/content/history";
import type { Revision } from "../../publication/model";
import { RevisionHistory } from "../../publication/published/history";
import { WithdrawalNotice } from "../../publication/published/standing-notices";
import { type PublicPlace, PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import type { Council } from "../sight";
import { words } from "../words";
import { titleIn } from "./links";

interface Props {
  page: Page;
  council: Council;
  current: PublicPlace;
  withdrawal: Revision;
  revisions: readonly Revision[];
}

/** What was withdrawn and may not be read any more: only that it was, when and why. */
export const Hidden = ({ page, council, current, withdrawal, revisions }: Props) => {
  const title = titleIn(withdrawal, page.lang);
  return (
    <PublicLayout page={page} title={title} council={council} current={current}>
      <PageTitle title={title} />
      <WithdrawalNotice page={page} withdrawal={withdrawal} />
      <Section title={words[page.lang].history} id="history">
        <RevisionHistory page={page} lines={historyLines(revisions, page.lang)} />
      </Section>
    </PublicLayout>
  );
};
