import type { Page } from "../../lib/page";
import { Moment } from "../../ui/moment";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import { words } from "../desk-words";
import { words as preparing } from "../prepare-words";
import type { Draft } from "../model";

/** Who prepared it, when, and how it is to come out. */
export const DraftFacts = ({ page, draft }: { page: Page; draft: Draft }) => {
  const w = words[page.lang];
  return (
    <Section title={w.about}>
      <SummaryList
        compact
        rows={[
          { term: w.prepared, value: draft.preparedByName },
          { term: w.preparedAt, value: <Moment at={draft.preparedAt} lang={page.lang} /> },
          {
            term: w.comesOut,
            value:
              draft.publicFrom === null ? (
                w.atOnce
              ) : (
                <>
                  <Moment at={draft.publicFrom} lang={page.lang} />
                  {w.from}
                </>
              ),
          },
          { term: preparing[page.lang].note, value: draft.note || w.none },
          { term: preparing[page.lang].noteEn, value: draft.noteEn || w.none },
          { term: w.sha, value: <code>{draft.sha512.slice(0, 16)}…</code> },
        ]}
      />
    </Section>
  );
};
