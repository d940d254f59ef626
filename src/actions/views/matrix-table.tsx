import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { shortNameOf } from "../present";
import { words as common } from "../words";
import { words } from "../list-words";
import { ActionName } from "./action-name";
import type { TableProps } from "./due-table";
import { LateMarks } from "./late-marks";
import { StageChip } from "../../ui/action/stage-chip";

/** Actions × the ministries that take part in any: a cell for each part, in word and shape; empty cells say that there is none. */
export const MatrixTable = ({ page, lines, ministries: all }: TableProps) => {
  const w = words[page.lang];
  const ministries = all.filter(({ id }) =>
    lines.some(({ parts }) => parts.some(({ ministryId }) => ministryId === id)),
  );
  return (
    <Table caption={w.matrixCaption} captionHidden dense>
      <thead>
        <tr>
          <Column>{w.heading}</Column>
          {ministries.map(({ id }) => (
            <Column>{shortNameOf(ministries, id, page.lang)}</Column>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">
              <ActionName page={page} action={line} />
            </th>
            {ministries.map(({ id }) => {
              const part = line.parts.find(({ ministryId }) => ministryId === id);
              return part ? (
                <td>
                  <StageChip page={page} stage={part.state} />{" "}
                  {id === line.leadId && <span class="small">{common[page.lang].lead}</span>}{" "}
                  <LateMarks page={page} time={part.time} />
                </td>
              ) : (
                <td class="quiet">
                  <span aria-hidden="true">－</span>
                  <span class="heard">{w.noPart}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
