import type { Child } from "hono/jsx";

interface Props {
  children: Child;
  /** Where a click sorts by this column. */
  href?: string | undefined;
  sorted?: "ascending" | "descending" | undefined;
  /** Figures stand at the right. */
  figure?: boolean | undefined;
  /** Nothing of this column is printed. */
  screenOnly?: boolean | undefined;
}

const arrows = { ascending: "▲", descending: "▼" } as const;

/** A column's head, with its sorting link where it has one. */
export const Column = ({ children, href, sorted, figure, screenOnly }: Props) => (
  <th
    scope="col"
    class={[figure && "figure", screenOnly && "screen-only"].filter(Boolean).join(" ") || undefined}
    aria-sort={sorted}
  >
    {href ? (
      <a class="sort" href={href}>
        {children}
        <span class="sort-arrow" aria-hidden="true">
          {sorted ? arrows[sorted] : "↕"}
        </span>
      </a>
    ) : (
      children
    )}
  </th>
);
