import { dayOf } from "../../../lib/clock";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { Day } from "../../../ui/day";
import { StatusChip } from "../../../ui/measure/status-chip";
import type { Recent } from "../model";
import { words } from "../words";

interface Props {
  page: Page;
  changes: readonly Recent[];
  ministryName: (id: string) => string;
}

const What = ({ page, change }: { page: Page; change: Recent }) => {
  const w = words[page.lang];
  if (change.isUnchanged) return <span class="quiet">{w.unchanged}</span>;
  if (change.before === null)
    return (
      <>
        {w.firstReport} <StatusChip page={page} status={change.status} />
      </>
    );
  if (change.before === change.status)
    return (
      <>
        <StatusChip page={page} status={change.status} /> <span class="quiet">{w.sameStatus}</span>
      </>
    );
  return (
    <>
      <StatusChip page={page} status={change.before} /> →{" "}
      <StatusChip page={page} status={change.status} />
    </>
  );
};

/** The reports approved since the last meeting, and what they changed. */
export const ChangesTable = ({ page, changes, ministryName }: Props) => {
  const w = words[page.lang];
  return (
    <Table caption={w.changes} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.measure}</Column>
          <Column>{w.ministry}</Column>
          <Column>{w.changed}</Column>
          <Column>{w.on}</Column>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr>
            <th scope="row">
              <a href={paths[page.lang].measure(change.measureId)}>
                {(page.lang === "en" && change.titleEn) || change.title}
              </a>{" "}
              <span class="small quiet nowrap">{change.code}</span>
            </th>
            <td class="short" data-label={w.ministry}>
              {ministryName(change.leadId)}
            </td>
            <td data-label={w.changed}>
              <What page={page} change={change} />
            </td>
            <td data-label={w.on}>
              <Day day={dayOf(change.approvedAt)} lang={page.lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
