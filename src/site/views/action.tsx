import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { type PublishedAction, stageIn } from "../../publication/content/action";
import { historyLines } from "../../publication/content/history";
import type { Revision } from "../../publication/model";
import { PublishedActionParts } from "../../publication/published/action";
import { RevisionHistory } from "../../publication/published/history";
import { StageChip } from "../../ui/action/stage-chip";
import { Breadcrumb } from "../../ui/breadcrumb";
import { PublicLayout } from "../../ui/layout-public";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { PrintButton } from "../../ui/print-button";
import { Section } from "../../ui/section";
import { vocabulary } from "../../words/action";
import { words as listed } from "../listed-words";
import type { Council } from "../sight";
import { words } from "../words";
import { AsPublished } from "./as-published";
import { ListedNotices } from "./listed-notices";
import { titleIn } from "./links";

interface Props {
  page: Page;
  council: Council;
  content: PublishedAction;
  shown: Revision;
  /** Every public revision, oldest first. */
  revisions: readonly Revision[];
  /** The codes of the linked measures that have a page. */
  publicCodes: readonly string[];
}

const textsOf = ({ title, request, parts }: PublishedAction) => [
  title,
  request,
  ...parts.map(({ report }) => report),
];

/** A published joint action item, and what each revision changed. */
export const ActionPage = ({ page, council, content, shown, revisions, publicCodes }: Props) => {
  const { lang } = page;
  const w = words[lang];
  const to = paths[lang];
  const newest = revisions.at(-1) ?? shown;
  const isOld = newest.withdrawal === null && newest !== shown;
  const title = titleIn(shown, lang);
  const number = vocabulary[lang].number(content.number);
  return (
    <PublicLayout page={page} title={title} council={council} current="actions">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.home(), label: w.home },
          { href: to.publicActions(), label: listed[lang].actions },
        ]}
        here={isOld ? `${number} ${w.revisionOf(shown.revision)}` : number}
      />
      <PageTitle
        title={title}
        shoulder={number}
        chip={<StageChip page={page} stage={stageIn(content)} />}
      >
        <AsPublished page={page} what="action" texts={textsOf(content)} />
      </PageTitle>
      <PageActions>
        <PrintButton page={page} />
      </PageActions>
      <div>
        <ListedNotices
          page={page}
          shown={shown}
          newest={newest}
          isOld={isOld}
          href={to.publicAction(shown.code)}
        />
        <PublishedActionParts page={page} content={content} publicCodes={publicCodes} />
      </div>
      <Section title={w.history} id="history">
        <RevisionHistory
          page={page}
          lines={historyLines(revisions, lang)}
          hrefOf={(revision) => to.publicActionRevision(shown.code, revision)}
        />
      </Section>
    </PublicLayout>
  );
};
