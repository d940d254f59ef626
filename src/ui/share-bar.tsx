import type { Page } from "../lib/page";
import { words } from "../words/chart";
import { Band, type Fill } from "./chart/band";
import { KeyedTable } from "./chart/keyed-table";
import { Column } from "./column";

interface ShareState {
  readonly label: string;
  /** How it is drawn, the same everywhere. */
  readonly fill: Fill;
}

export interface ShareRow {
  readonly title: string;
  readonly href?: string | undefined;
  /** One for each state, in their order. */
  readonly counts: readonly number[];
}

interface Props {
  page: Pick<Page, "lang">;
  caption: string;
  /** Where a heading right above says the same. */
  captionHidden?: boolean | undefined;
  /** What the rows are: 府省. */
  corner: string;
  states: readonly ShareState[];
  rows: readonly ShareRow[];
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

const Row = ({
  states,
  row,
  whole,
  total,
}: Pick<Props, "states"> & { row: ShareRow; whole: number; total: string }) => (
  <tr>
    <th scope="row">{row.href ? <a href={row.href}>{row.title}</a> : row.title}</th>
    <td class="share-band">
      <Band counts={row.counts} fills={states.map(({ fill }) => fill)} whole={whole} length={240} />
    </td>
    {states.map(({ label }, index) => (
      <td class={row.counts[index] ? "figure" : "figure share-nought"} data-label={label}>
        {row.counts[index] ?? 0}
      </td>
    ))}
    <td class="figure share-total" data-label={total}>
      {sum(row.counts)}
    </td>
  </tr>
);

/** How many are in which state, ministry by ministry: a band and its figures. All bands share one scale. */
export const ShareBar = ({ page, caption, captionHidden, corner, states, rows }: Props) => {
  const w = words[page.lang];
  const whole = Math.max(0, ...rows.map(({ counts }) => sum(counts)));
  return (
    <KeyedTable
      caption={caption}
      captionHidden={captionHidden}
      kind="share stacks"
      legend={states.map(({ label, fill }) => (
        <span class="share-key">
          <Band counts={[1]} fills={[fill]} whole={1} length={28} />
          {label}
        </span>
      ))}
    >
      <thead>
        <tr class="share-head">
          <Column>{corner}</Column>
          <Column>{w.share}</Column>
          {states.map(({ label }) => (
            <Column figure>{label}</Column>
          ))}
          <Column figure>{w.total}</Column>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row states={states} row={row} whole={whole} total={w.total} />
        ))}
      </tbody>
    </KeyedTable>
  );
};
