import type { Child } from "hono/jsx";

interface Props {
  caption: string;
  captionHidden?: boolean | undefined;
  /** What the marks in the table mean. */
  legend: Child;
  /** How this kind of table looks. */
  kind: string;
  children: Child;
}

/** A table with the meaning of its marks between its caption and its head; it scrolls inside itself. */
export const KeyedTable = ({ caption, captionHidden, legend, kind, children }: Props) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
  <section class="table-scroll" aria-label={caption} tabindex={0}>
    <table class={kind}>
      <caption class="keyed">
        <span class={captionHidden ? "heard" : undefined}>{caption}</span>
        <span class="chart-legend" aria-hidden="true">
          {legend}
        </span>
      </caption>
      {children}
    </table>
  </section>
);
