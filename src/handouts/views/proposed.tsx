import type { Page } from "../../lib/page";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import type { Listed, Proposal } from "../model/shapes";
import { type OpenLine, proposalIn } from "../model/sight";
import { words } from "../page-words";
import { Openness } from "./openness";

const openness = ({ disclosure, clause }: Proposal) => `${disclosure} ${clause ?? ""}`;

const rowsOf = (page: Page, handout: Listed, proposal: Proposal): SummaryRow[] => {
  const w = words[page.lang];
  const { title, disclosureReason } = proposal;
  return [
    ...(title === handout.title ? [] : [{ term: w.name, value: title }]),
    ...(openness(proposal) === openness(handout)
      ? []
      : [{ term: w.disclosure, value: <Openness page={page} handout={proposal} /> }]),
    ...(disclosureReason === handout.disclosureReason
      ? []
      : [{ term: w.reason, value: disclosureReason || w.noReason }]),
  ];
};

/** What a replacement that waits changes in what is said of the handout, once it is accepted. */
export const Proposed = ({ page, line }: { page: Page; line: OpenLine }) => {
  const proposal = proposalIn(line.versions);
  const rows = proposal === null ? [] : rowsOf(page, line.handout, proposal);
  if (rows.length === 0) return null;
  return (
    <>
      <p>{words[page.lang].proposed}</p>
      <SummaryList rows={rows} />
    </>
  );
};
