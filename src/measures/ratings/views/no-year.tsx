import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Empty } from "../../../ui/empty";
import { LinkButton } from "../../../ui/link-button";
import { words } from "../words";

/** Where no fiscal year is followed up yet. */
export const NoYear = ({ page }: { page: Page }) => {
  const w = words[page.lang];
  return (
    <Empty action={<LinkButton href={paths[page.lang].followUp()}>{w.settings}</LinkButton>}>
      {w.noYear}
    </Empty>
  );
};
