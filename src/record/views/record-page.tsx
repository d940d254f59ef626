import { html } from "hono/html";
import { shownDay } from "../../lib/calendar/wareki";
import { dayOf, timeOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { DeskLayout } from "../../ui/layout-desk";
import { Empty } from "../../ui/empty";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import type { Line } from "../present";
import { words } from "../words";
import { type Actor, RecordFilters } from "./record-filters";

interface Props {
  page: Page;
  lines: readonly Line[];
  kind: string;
  who: string;
  actors: readonly Actor[];
  newer: string | null;
  older: string | null;
}

/** Fifty of them a page: a template costs half of what elements do. */
const row = (page: Page, { at, who, sentence }: Line) =>
  html`<tr>
    <th scope="row">
      <time datetime="${at}">${shownDay(dayOf(at), page.lang)} ${timeOf(at)}</time>
    </th>
    <td class="nowrap">${who ?? words[page.lang].system}</td>
    <td>${sentence}</td>
  </tr>`;

/** The record, a page at a time. */
export const RecordPage = ({ page, lines, kind, who, actors, newer, older }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <DeskLayout page={page} title={w.title} current="record">
      <PageTitle title={w.title} lead={w.lead} />
      <RecordFilters page={page} kind={kind} who={who} actors={actors} count={lines.length} />
      {lines.length === 0 ? (
        <Empty>{kind || who || newer ? w.none : w.noneYet}</Empty>
      ) : (
        <Table caption={w.caption} dense stacks>
          <thead>
            <tr>
              <Column>{w.at}</Column>
              <Column>{w.who}</Column>
              <Column>{w.what}</Column>
            </tr>
          </thead>
          <tbody>{lines.map((line) => row(page, line))}</tbody>
        </Table>
      )}
      <Pager
        page={page}
        newer={newer && to.deskRecord(newer)}
        older={older && to.deskRecord(older)}
      />
    </DeskLayout>
  );
};
