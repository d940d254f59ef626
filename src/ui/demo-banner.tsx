import type { Page } from "../lib/page";
import { words } from "../words/ui";

/** Says on every page of a sample installation that its people are fictional. */
export const DemoBanner = ({ page }: { page: Page }) => {
  const w = words[page.lang];
  return page.isDemo ? (
    <p class="demo">
      <strong>{w.demo}</strong> {w.demoText}
    </p>
  ) : null;
};
