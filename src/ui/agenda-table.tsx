import type { Page } from "../lib/page";
import { vocabulary } from "../words/agenda";
import { words } from "../words/agenda-table";
import { Chip } from "./chip";
import { Column } from "./column";
import { Table } from "./data-table";
import { type KindName, KindTag } from "./kind-tag";

/** An item as the table shows it. */
export interface AgendaRow {
  readonly number: number;
  readonly title: string;
  readonly kind: KindName;
  readonly presenter: string;
  readonly minutes: number | null;
  /** When it is expected to begin and end; empty where that is not known. */
  readonly time: string;
  /** It was not reached and went on to another meeting. */
  readonly isCarried: boolean;
}

const Row = ({ page, row }: { page: Pick<Page, "lang">; row: AgendaRow }) => (
  <tr>
    <th scope="row">
      <span class="agenda-number">{row.number}</span> {row.title}{" "}
      {row.isCarried && <Chip tone="stopped">{vocabulary[page.lang].states.carried}</Chip>}
    </th>
    <td>
      <KindTag page={page} kind={row.kind} />
    </td>
    <td>{row.presenter}</td>
    <td class="figure">{row.minutes !== null && words[page.lang].minutes(row.minutes)}</td>
    <td class="nowrap">{row.time}</td>
  </tr>
);

/** An agenda to read: the items in order with their expected times. */
export const AgendaTable = ({
  page,
  rows,
}: {
  page: Pick<Page, "lang">;
  rows: readonly AgendaRow[];
}) => {
  const w = words[page.lang];
  return rows.length === 0 ? (
    <p>{w.empty}</p>
  ) : (
    <Table caption={w.items} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.title}</Column>
          <Column>{w.kind}</Column>
          <Column>{w.presenter}</Column>
          <Column figure>{w.length}</Column>
          <Column>{w.time}</Column>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row page={page} row={row} />
        ))}
      </tbody>
    </Table>
  );
};
