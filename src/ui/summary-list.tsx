import type { Child } from "hono/jsx";

export interface SummaryRow {
  readonly term: string;
  readonly value: Child;
  /** A link that changes it. */
  readonly action?: Child;
}

/** Facts, each under its name. `compact` for the column at the right. */
export const SummaryList = ({
  rows,
  compact,
}: {
  rows: readonly SummaryRow[];
  compact?: boolean | undefined;
}) => (
  <dl class={compact ? "facts facts-compact" : "facts"}>
    {rows.map((row) => (
      <div class="fact">
        <dt>{row.term}</dt>
        <dd>{row.value}</dd>
        {row.action && <dd class="fact-action">{row.action}</dd>}
      </div>
    ))}
  </dl>
);
