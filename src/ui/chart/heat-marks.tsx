import type { Page } from "../../lib/page";
import { words } from "../../words/chart";

/** Several where one might do. */
export const Overlap = ({ page }: { page: Pick<Page, "lang"> }) => (
  <span class="heat-mark">
    <span aria-hidden="true">◆ </span>
    {words[page.lang].overlap}
  </span>
);

/** Nobody does it; louder where it is nobody at all. */
export const None = ({ page, isWhole }: { page: Pick<Page, "lang">; isWhole?: boolean }) => (
  <span class={isWhole ? "heat-none heat-gap" : "heat-none"}>{words[page.lang].none}</span>
);
