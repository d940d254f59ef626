import type { Page } from "../../../lib/page";
import { Notice } from "../../../ui/notice";
import type { Vacancy } from "../model";
import { vacancyText, words } from "../words";

interface Props {
  page: Page;
  gaps: readonly { readonly post: string; readonly vacancy: Vacancy }[];
}

/** Warns of days on which posts will stand vacant. */
export const Vacancies = ({ page, gaps }: Props) => (
  <Notice page={page} tone="warning" heading={words[page.lang].gaps}>
    <ul>
      {gaps.map(({ post, vacancy }) => (
        <li>{vacancyText(post, vacancy, page.lang)}</li>
      ))}
    </ul>
  </Notice>
);
