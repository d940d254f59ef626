import type { Page } from "../../lib/page";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { QuorumState } from "../../ui/quorum-state";
import { words as shared } from "../../words/attendance";
import { statuses } from "../model";
import type { Summary } from "../model/quorum";
import { words } from "../words/page";

/** How many come and whether they are enough: by the answers, and as recorded. */
export const SummaryTable = ({
  page,
  summaries,
}: {
  page: Page;
  summaries: readonly Summary[];
}) => {
  const w = words[page.lang];
  const s = shared[page.lang];
  const unknown = summaries.map(({ basis }) => s.unknown[basis]).join(w.or);
  return (
    <Table caption={w.summary} captionHidden dense>
      <thead>
        <tr>
          <Column>{w.counted}</Column>
          {statuses.map((status) => (
            <Column figure>{s.statuses[status]}</Column>
          ))}
          <Column figure>{unknown}</Column>
          <Column>{s.quorum}</Column>
        </tr>
      </thead>
      <tbody>
        {summaries.map(({ basis, counts, quorum }) => (
          <tr>
            <th scope="row">{s.basis[basis]}</th>
            {[...statuses, "unknown" as const].map((status) => (
              <td class="figure">{s.seats(counts[status])}</td>
            ))}
            <td>
              <QuorumState page={page} quorum={quorum} unknown={counts.unknown} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
