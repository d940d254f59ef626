import type { Page } from "../../lib/page";
import { Moment } from "../../ui/moment";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import { words as shown } from "../words";
import { words } from "../desk-words";
import type { MadeRevision } from "../drafts";

/** Which revision it is, who made it, and since when it is public. */
export const RevisionFacts = ({ page, revision }: { page: Page; revision: MadeRevision }) => {
  const w = words[page.lang];
  return (
    <Section title={w.about}>
      <SummaryList
        compact
        rows={[
          { term: w.revision, value: shown[page.lang].revision(revision.revision) },
          { term: w.publicFrom, value: <Moment at={revision.publicFrom} lang={page.lang} /> },
          { term: w.prepared, value: revision.preparedByName },
          { term: w.released, value: revision.releasedByName },
        ]}
      />
    </Section>
  );
};
