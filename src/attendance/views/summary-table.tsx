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
  isPast,
}: {
  page: Page;
  summaries: readonly Summary[];
  isPast: boolean;
}) => {
  const w = words[page.lang];
  const s = shared[page.lang];
  const unknown = summaries.map(({ basis }) => s.unknown[basis]).join(w.or);
  return (
    <Table caption={w.summary} captionHidden dense stacks>
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
            {statuses.map((status) => (
              <td class="figure" data-label={s.statuses[status]}>
                {s.seats(counts[status])}
              </td>
            ))}
            <td class="figure" data-label={unknown}>
              {s.seats(counts.unknown)}
            </td>
            <td data-label={s.quorum}>
              <QuorumState page={page} quorum={quorum} unknown={counts.unknown} isPast={isPast} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
