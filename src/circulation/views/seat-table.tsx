import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { SeatGroups } from "../../ui/seat-groups";
import type { SeatLine } from "../model/lines";
import { words } from "../page-words";
import { type RowFrame, SeatRow } from "./seat-row";

/** The seats in the order of the 名簿, 政務 before 事務. */
export const SeatTable = ({ lines, ...frame }: RowFrame & { lines: readonly SeatLine[] }) => {
  const w = words[frame.page.lang];
  const hasActions = frame.reply.size > 0;
  return (
    <Table caption={w.board} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.post}</Column>
          <Column>{w.holder}</Column>
          <Column>{w.reply}</Column>
          <Column>{w.opinion}</Column>
          <Column>{w.repliedAt}</Column>
          {hasActions && <Column>{w.doIt}</Column>}
        </tr>
      </thead>
      <SeatGroups
        lang={frame.page.lang}
        seats={lines}
        columns={5 + Number(hasActions)}
        row={(line) => <SeatRow {...frame} line={line} />}
      />
    </Table>
  );
};
