import type { Page } from "../lib/page";

/** What was just done, said once. */
export const Flash = ({ page }: { page: Page }) =>
  page.flash ? <output class="flash screen-only">{page.flash}</output> : null;
