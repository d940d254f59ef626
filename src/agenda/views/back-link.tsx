import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { words } from "../form-words";
import type { Home } from "./item-layout";

/** The way back to the agenda, or to the candidates. */
export const BackLink = ({ page, home }: { page: Page; home: Home }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <LinkButton href={home ? to.agenda(home.id) : to.backlog()} kind="quiet">
      {home ? w.back : w.backToBacklog}
    </LinkButton>
  );
};
