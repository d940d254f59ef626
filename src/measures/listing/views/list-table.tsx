import { dayOf } from "../../../lib/clock";
import { shownMoney } from "../../../lib/money/shown";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { Day } from "../../../ui/day";
import { StatusChip } from "../../../ui/measure/status-chip";
import { vocabulary } from "../../../words/measure";
import { amountIn } from "../../model/listing";
import type { ListLine } from "../model";
import { type Names, ministryName, partnerTag } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  lines: readonly ListLine[];
  year: number;
  names: Names;
  caption: string;
}

/** The letter of its KPI, with the word where they are behind; nothing where there is none. */
const kpiOf = ({ achievement }: ListLine, { lang }: Page): string | null =>
  achievement === "B" ? `B ${vocabulary[lang].achievements.B}` : achievement;

const Line = ({ page, line, year, names }: Omit<Props, "lines"> & { line: ListLine }) => {
  const w = words[page.lang];
  const title = (page.lang === "en" && line.titleEn) || line.title;
  return (
    <tr>
      <th scope="row">
        <a href={paths[page.lang].measureOfYear(line.measureId, year)}>{title}</a>
        <span class={page.lang === "en" ? "small quiet" : undefined}>
          {partnerTag(names, line, page.lang)}
        </span>{" "}
        <span class="small quiet nowrap">{line.code}</span>
      </th>
      <td class="short" data-label={w.ministry}>
        {ministryName(names, line.leadId, page.lang)}
      </td>
      <td data-label={w.status}>
        <StatusChip page={page} status={line.status} />
      </td>
      <td data-label={w.self}>{line.selfRating}</td>
      <td data-label={w.council}>{line.councilRating}</td>
      <td class="nowrap" data-label={w.kpi}>
        {kpiOf(line, page)}
      </td>
      <td class="figure money" data-label={`${w.available}${w.unit}`}>
        {shownMoney(amountIn(line, "available"), "million", page.lang)}
      </td>
      <td class="figure money" data-label={`${w.executed}${w.unit}`}>
        {shownMoney(amountIn(line, "executed"), "million", page.lang)}
        {line.leftOut > 0 && <span class="small quiet">{w.leftOut}</span>}
      </td>
      <td class="nowrap" data-label={w.reported}>
        <Day day={dayOf(line.reportedAt)} lang={page.lang} />
      </td>
    </tr>
  );
};

/** The measures of a year, each with its status, its three ratings and its money. */
export const ListTable = (props: Props) => {
  const { page, lines, caption } = props;
  const w = words[page.lang];
  return (
    <Table caption={caption} captionHidden dense stacks>
      <thead>
        <tr>
          <Column>{w.name}</Column>
          <Column>{w.ministry}</Column>
          <Column>{w.status}</Column>
          <Column>{w.self}</Column>
          <Column>{w.council}</Column>
          <Column>{w.kpi}</Column>
          <Column figure>
            {w.available}
            <wbr />
            {w.unit}
          </Column>
          <Column figure>
            {w.executed}
            <wbr />
            {w.unit}
          </Column>
          <Column>{w.reported}</Column>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line {...props} line={line} />
        ))}
      </tbody>
    </Table>
  );
};
