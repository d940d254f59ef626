import type { Page } from "../../lib/page";
import { words } from "../../words/chart";
import { HeatCell, type HeatCount } from "./heat-cell";
import { None, Overlap } from "./heat-marks";

export interface HeatRow {
  readonly title: string;
  readonly href?: string | undefined;
  /** One for each column, in their order. */
  readonly cells: readonly HeatCount[];
  /** Where the sum of the cells would count one twice. */
  readonly total?: number | undefined;
}

/** What the cells come to. */
export const sumOf = (cells: readonly HeatCount[]): number =>
  cells.reduce((all, { count }) => all + count, 0);

/** What a row comes to. */
export const totalOf = (row: HeatRow): number => row.total ?? sumOf(row.cells);

interface Props {
  page: Pick<Page, "lang">;
  columns: readonly { readonly title: string }[];
  row: HeatRow;
  /** From how many in one cell, and from how many ministries in one row, it is an overlap. */
  overlapFrom: { readonly inCell: number; readonly inRow: number };
}

/** One pillar: its ministries, their sum, and how many ministries they are. */
export const HeatFigures = ({ page, columns, row, overlapFrom }: Props) => {
  const ministries = row.cells.filter(({ count }) => count > 0).length;
  return (
    <tr>
      <th scope="row">{row.href ? <a href={row.href}>{row.title}</a> : row.title}</th>
      {row.cells.map((cell, index) => (
        <HeatCell
          page={page}
          cell={cell}
          told={words[page.lang].cell(row.title, columns[index]?.title ?? "", cell.count)}
          isOverlap={cell.count >= overlapFrom.inCell}
        />
      ))}
      <td class="heat-cell heat-total">{totalOf(row)}</td>
      <td class="heat-cell">
        {ministries === 0 ? (
          <None page={page} isWhole />
        ) : (
          <span class="heat-count">{ministries}</span>
        )}
        {ministries >= overlapFrom.inRow && <Overlap page={page} />}
      </td>
    </tr>
  );
};
