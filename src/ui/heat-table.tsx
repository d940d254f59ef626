import type { Page } from "../lib/page";
import { words } from "../words/chart";
import { None, Overlap } from "./chart/heat-marks";
import { HeatFigures, type HeatRow, sumOf, totalOf } from "./chart/heat-figures";
import { KeyedTable } from "./chart/keyed-table";
import { Column } from "./column";

export type { HeatRow } from "./chart/heat-figures";

export interface HeatColumn {
  readonly title: string;
  /** Where the sum of the cells would count one twice. */
  readonly total?: number | undefined;
}

interface Props {
  page: Pick<Page, "lang">;
  caption: string;
  /** Where a heading right above says the same. */
  captionHidden?: boolean | undefined;
  /** What the rows are: 柱. */
  corner: string;
  /** Ministries, in 建制順. */
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
  /** Where the sum of the rows would count one twice. */
  total?: number | undefined;
  /** From how many in one cell, and from how many ministries in one row, it is an overlap. */
  overlapFrom: { readonly inCell: number; readonly inRow: number };
}

/** A map of gaps and overlaps: rows by ministries, how many in each, with なし and ◆ 重なり in words. */
export const HeatTable = ({
  page,
  caption,
  captionHidden,
  corner,
  columns,
  rows,
  total,
  overlapFrom,
}: Props) => {
  const w = words[page.lang];
  const inColumn = (index: number) =>
    columns[index]?.total ?? sumOf(rows.flatMap(({ cells }) => cells[index] ?? []));
  const all = total ?? rows.reduce((count, row) => count + totalOf(row), 0);
  return (
    <KeyedTable
      caption={caption}
      captionHidden={captionHidden}
      kind="heat dense"
      legend={
        <>
          <span>
            <None page={page} /> {w.noneMeans}
          </span>
          <span>
            <Overlap page={page} /> {w.overlapMeans(overlapFrom.inCell, overlapFrom.inRow)}
          </span>
        </>
      }
    >
      <thead>
        <tr class="heat-head">
          <Column>{corner}</Column>
          {columns.map(({ title }) => (
            <Column>{title}</Column>
          ))}
          <Column>{w.total}</Column>
          <Column>{w.ministries}</Column>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <HeatFigures page={page} columns={columns} row={row} overlapFrom={overlapFrom} />
        ))}
      </tbody>
      <tfoot>
        <tr class="heat-foot">
          <th scope="row">{w.total}</th>
          {columns.map((_, index) => (
            <td class="heat-cell heat-total">{inColumn(index)}</td>
          ))}
          <td class="heat-cell heat-total">{all}</td>
          <td class="heat-cell heat-total">
            {columns.filter((_, index) => inColumn(index) > 0).length}
          </td>
        </tr>
      </tfoot>
    </KeyedTable>
  );
};
