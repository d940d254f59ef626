import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { words } from "../words/ui";
import { Button } from "./button";

interface Props {
  page: Page;
  /** Where the filtered list is. */
  action: string;
  /** How many are shown. */
  count: number;
  /** Whether these are one page of more. */
  isPart?: boolean | undefined;
  /** Where the list is without filters; null when none is set. */
  clear: string | null;
  /** `Filter`s. */
  children: Child;
}

/** A row of filters above a list, with the count and the way back to all. */
export const Filters = ({ page, action, count, isPart, clear, children }: Props) => {
  const w = words[page.lang];
  return (
    <search aria-label={w.filters}>
      <form class="filters screen-only" method="get" action={action}>
        <div class="filters-row">
          {children}
          <Button kind="secondary">{w.filter}</Button>
        </div>
        <p class="filters-count">
          {isPart ? w.countHere(String(count)) : w.count(String(count))}
          {clear !== null && <a href={clear}>{w.clear}</a>}
        </p>
      </form>
    </search>
  );
};
