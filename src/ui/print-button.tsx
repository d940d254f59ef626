import type { Page } from "../lib/page";
import { words } from "../words/ui";

/** Opens the browser's print dialogue; appears where script runs, since nothing else can open it. */
export const PrintButton = ({ page }: { page: Page }) => (
  <button type="button" class="button button-secondary" data-print hidden>
    {words[page.lang].print}
  </button>
);
