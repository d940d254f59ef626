import type { Page } from "../../lib/page";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { SeatGroups } from "../../ui/seat-groups";
import type { SeatLine } from "../model/lines";
import { words } from "../words/page";
import type { Columns, Permits } from "./seat-actions";
import { SeatRow } from "./seat-row";

interface Props {
  page: Page;
  meetingId: string;
  lines: readonly SeatLine[];
  permits: Permits;
  /** Whether the day has come, or something is recorded. */
  showsActual: boolean;
}

/** The seats in the order of the 名簿, 政務 before 事務. */
export const SeatTable = ({ page, meetingId, lines, permits, showsActual }: Props) => {
  const columns: Columns = {
    actual: showsActual,
    actions: permits.record || permits.reply.size > 0,
  };
  const w = words[page.lang];
  return (
    <Table caption={w.seats} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.post}</Column>
          <Column>{w.holder}</Column>
          <Column>{w.reply}</Column>
          <Column>{w.repliedAt}</Column>
          {columns.actual && <Column>{w.actual}</Column>}
          {columns.actions && <Column>{w.doIt}</Column>}
        </tr>
      </thead>
      <SeatGroups
        lang={page.lang}
        seats={lines}
        columns={4 + Number(columns.actual) + Number(columns.actions)}
        row={(line) => <SeatRow {...{ page, meetingId, line, permits, columns }} />}
      />
    </Table>
  );
};
