import type { Page } from "../lib/page";
import { words } from "../words/ui";

interface Props {
  page: Page;
  newer: string | null;
  older: string | null;
  /** Whether the list has another order than that of time. */
  inOrder?: boolean | undefined;
}

/** The neighbours of this stretch of a list. */
export const Pager = ({ page, newer, older, inOrder = false }: Props) => {
  const w = words[page.lang];
  return newer === null && older === null ? null : (
    <nav class="pager screen-only" aria-label={w.pages}>
      {newer !== null && (
        <a class="button button-secondary" rel="prev" href={newer}>
          <span aria-hidden="true">←</span> {inOrder ? w.toFirst : w.newer}
        </a>
      )}
      {older !== null && (
        <a class="button button-secondary" rel="next" href={older}>
          {inOrder ? w.toNext : w.older} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
};
