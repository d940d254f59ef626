import {
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { textWidth } from "./style";

/** What a paper is made of. */
export type Part = Paragraph | Table;

const margins = { top: 60, bottom: 60, left: 100, right: 100 };

/** A table of which the first row is its head, repeated on each page. */
export function grid(rows: readonly (readonly (readonly ParagraphChild[])[])[], indent = 0): Table {
  const columns = Math.max(1, rows[0]?.length ?? 1);
  const width = textWidth - indent;
  const size = Math.floor(width / columns);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => size),
    rows: rows.map(
      (row, i) =>
        new TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: row.map(
            (children) =>
              new TableCell({
                margins,
                width: { size, type: WidthType.DXA },
                children: [new Paragraph({ children })],
              }),
          ),
        }),
    ),
  });
}

/** Parts in a frame of their own. */
export const frame = (children: readonly Part[], indent: number): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth - indent, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    columnWidths: [textWidth - indent],
    rows: [
      new TableRow({
        children: [
          new TableCell({
            margins,
            width: { size: textWidth - indent, type: WidthType.DXA },
            children,
          }),
        ],
      }),
    ],
  });
