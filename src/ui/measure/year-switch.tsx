import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Page } from "../../lib/page";
import type { MeasureContent } from "../../measures/model/content";
import { words } from "../../words/measure-document";

interface Props {
  page: Pick<Page, "lang">;
  content: Pick<MeasureContent, "sheets">;
  year: number;
  yearLink: (year: number) => string;
}

/** The fiscal years of which there are sheets, the one that is shown marked; nothing where there is no other. */
export const YearSwitch = ({ page, content, year, yearLink }: Props) => {
  const years = content.sheets.map((sheet) => sheet.year).toSorted((a, b) => b - a);
  return years.every((one) => one === year) ? null : (
    <nav class="contents screen-only" aria-label={words[page.lang].years}>
      <ul>
        {years.map((one) => (
          <li>
            <a href={yearLink(one)} aria-current={one === year ? "true" : undefined}>
              {fiscalYearName(one, page.lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
