import type { Page } from "../../lib/page";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import type { Lapsed } from "../model/lines";
import { words } from "../page-words";
import { vocabulary } from "../words";

/** Replies that nothing counts, because the seat ended meanwhile. */
export const LapsedSection = ({ page, lapsed }: { page: Page; lapsed: readonly Lapsed[] }) => {
  const w = words[page.lang];
  return lapsed.length === 0 ? null : (
    <Section title={w.lapsed} lead={w.lapsedLead}>
      <SummaryList
        rows={lapsed.map(({ post, reply }) => ({
          term: post[page.lang],
          value: (
            <span class="lines">
              {`${vocabulary[page.lang].answers[reply.reply]} ${reply.opinion}`.trim()}
            </span>
          ),
        }))}
      />
    </Section>
  );
};
