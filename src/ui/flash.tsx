import type { Page } from "../lib/page";

/** What was just done, said once. */
export const Flash = ({ page }: { page: Page }) =>
  page.flash ? (
    <div class="flash screen-only" role="status">
      <p>{page.flash}</p>
    </div>
  ) : null;
