import type { Page } from "../../lib/page";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import type { Gathering } from "../model/gathering";
import type { QuorumRule, Summary } from "../model/quorum";
import { words } from "../words/page";
import { SummaryTable } from "./summary-table";

const ruleIn = (page: Page, { numerator, denominator, strictlyMore, proxyCounts }: QuorumRule) => {
  const w = words[page.lang];
  const share = strictlyMore
    ? w.moreThan(numerator, denominator)
    : w.atLeast(numerator, denominator);
  return `${share}${proxyCounts ? w.proxyCounts : w.proxyDoesNotCount}`;
};

interface Props {
  page: Page;
  gathering: Pick<Gathering, "charter" | "isPast">;
  /** The answers, and once something is recorded what came to pass. */
  summaries: readonly Summary[];
}

/** How many come, and what the charter in force asks for. */
export const QuorumSection = ({ page, gathering: { charter, isPast }, summaries }: Props) => {
  const w = words[page.lang];
  const rule = summaries[0]?.quorum?.rule;
  const facts = charter
    ? [
        { term: w.charter, value: w.charterFrom(charter.title, charter.validFrom) },
        ...(rule ? [{ term: w.rule, value: ruleIn(page, rule) }] : []),
        { term: w.proxies, value: charter.proxyAllowed ? w.proxiesAllowed : w.proxiesRefused },
      ]
    : [{ term: w.charter, value: w.noCharter }];
  return (
    <Section title={w.summary}>
      <SummaryTable page={page} summaries={summaries} isPast={isPast} />
      <SummaryList rows={facts} />
    </Section>
  );
};
