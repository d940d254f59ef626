import type { Page } from "../../lib/page";
import { words } from "../../words/measure-document";

const parts = ["sheet", "milestones", "indicators", "budgets", "reports", "line"] as const;

interface Props {
  page: Pick<Page, "lang">;
  /** Further parts of the page, such as the history of its revisions. */
  more?: readonly { readonly id: string; readonly title: string }[] | undefined;
}

/** 目次. */
export const Contents = ({ page, more = [] }: Props) => {
  const w = words[page.lang];
  const all = [...parts.map((id) => ({ id, title: w[id] })), ...more];
  return (
    <nav class="contents screen-only" aria-label={w.contents}>
      <ul>
        {all.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
