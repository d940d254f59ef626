import type { Child } from "hono/jsx";
import { langOf } from "./lang-of";

export interface SummaryRow {
  readonly term: string;
  readonly value: Child;
  /** A link that changes it. */
  readonly action?: Child;
}

const classes = {
  rows: "facts",
  compact: "facts facts-compact",
  figures: "facts figures",
} as const;

/** Facts, each under its name. `compact` for the column at the right; `figures` side by side where there is room. */
export const SummaryList = ({
  rows,
  compact,
  figures,
}: {
  rows: readonly SummaryRow[];
  compact?: boolean | undefined;
  figures?: boolean | undefined;
}) => (
  <dl class={classes[figures ? "figures" : compact ? "compact" : "rows"]}>
    {rows.map((row) => (
      <div class="fact">
        <dt>{row.term}</dt>
        <dd lang={langOf(row.value)}>{row.value}</dd>
        {row.action && <dd class="fact-action">{row.action}</dd>}
      </div>
    ))}
  </dl>
);
