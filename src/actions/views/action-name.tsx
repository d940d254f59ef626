import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { titleIn } from "../present";
import { words } from "../words";

interface Props {
  page: Pick<Page, "lang">;
  action: {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly titleEn: string;
  };
}

/** An action by number and title, as the link to its page. */
export const ActionName = ({ page, action }: Props) => (
  <a href={paths[page.lang].action(action.id)}>
    {words[page.lang].number(action.number)} {titleIn(action, page.lang)}
  </a>
);
