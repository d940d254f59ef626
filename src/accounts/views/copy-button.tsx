import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { words } from "../admin-words";

interface Props {
  page: Page;
  /** The id of the field to be copied. */
  of: string;
  /** What stands beside it. */
  children: Child;
}

/** Copies a field; appears where script runs, and says so at the end of its line. */
export const CopyButton = ({ page, of, children }: Props) => {
  const w = words[page.lang];
  return (
    <>
      <button
        type="button"
        class="button button-secondary"
        data-copies={of}
        data-copied={w.copied}
        hidden
      >
        {w.copy}
      </button>
      {children}
      <output class="quiet" for={of} />
    </>
  );
};
