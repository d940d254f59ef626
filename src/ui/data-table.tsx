import type { Child } from "hono/jsx";
import { langOf } from "./lang-of";

interface Props {
  /** What the table holds; every table has one. */
  caption: string;
  /** Where a heading right above says the same. */
  captionHidden?: boolean | undefined;
  /** Smaller type for many columns. */
  dense?: boolean | undefined;
  /** On a phone each row becomes a title with its facts beneath, rather than scrolling. */
  stacks?: boolean | undefined;
  /** A class of its own, for a table laid out in a way of its own. */
  name?: string | undefined;
  /** `thead` and `tbody`; the first cell of a row is `th scope="row"`. */
  children: Child;
}

/** A table that scrolls inside itself where the screen is narrow, its header and first column in place. */
export const Table = ({ caption, captionHidden, dense, stacks, name, children }: Props) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
  <section class="table-scroll" aria-label={caption} tabindex={0}>
    <table
      class={[dense && "dense", stacks && "stacks", name].filter(Boolean).join(" ") || undefined}
    >
      <caption class={captionHidden ? "heard" : undefined} lang={langOf(caption)}>
        {caption}
      </caption>
      {children}
    </table>
  </section>
);
