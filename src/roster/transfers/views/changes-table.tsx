import { shownDay } from "../../../lib/calendar/wareki";
import type { Page } from "../../../lib/page";
import { Table } from "../../../ui/data-table";
import { dayBefore } from "../../model";
import { postIn } from "../../present";
import { words as common } from "../../words";
import type { Plan } from "../model";
import { type Line, linesOf } from "../preview";
import { words } from "../words";

const Leaves = ({ page, plan, line }: { page: Page; plan: Plan; line: Line }) => {
  const w = words[page.lang];
  if (!line.leaves) return <>{w.nobody}</>;
  return (
    <>
      {line.leaves.displayName}
      <div class="small quiet">{w.lastDay(shownDay(dayBefore(plan.day), page.lang))}</div>
    </>
  );
};

const Comes = ({ page, line }: { page: Page; line: Line }) => {
  const w = words[page.lang];
  const { comes } = line;
  if (!comes) return <>{w.vacant}</>;
  const last = comes.validTo && shownDay(dayBefore(comes.validTo), page.lang);
  return (
    <>
      {comes.displayName}（{comes.reading}）
      <div class="small quiet">
        {common[page.lang].kinds[comes.kind]} {w.firstDay(shownDay(comes.validFrom, page.lang))}{" "}
        {last && w.lastDay(last)} {comes.isNew && w.newPerson}
      </div>
    </>
  );
};

/** What a transfer changes: who leaves each post, and who comes. */
export const ChangesTable = ({ page, plan }: { page: Page; plan: Plan }) => {
  const w = words[page.lang];
  return (
    <Table caption={w.changesCaption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{w.post}</th>
          <th scope="col">{w.before}</th>
          <th scope="col">{w.after}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(plan).map((line) => (
          <tr>
            <th scope="row">{postIn(line, page.lang)}</th>
            <td>
              <Leaves page={page} plan={plan} line={line} />
            </td>
            <td>
              <Comes page={page} line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
