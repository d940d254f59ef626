import { words } from "../../words/measure-document";
import { Part } from "./part";
import type { Told } from "./parts";
import { ReportList } from "./report-list";

/** So many are drawn; the others have a page of their own. */
const reportsShown = 10;

interface Props {
  told: Told;
  /** Where all of them are. */
  allReports?: string | undefined;
}

/** 進捗の報告, the latest first. */
export const Reports = ({ told, allReports }: Props) => {
  const w = words[told.page.lang];
  const shown = told.reports.slice(0, reportsShown);
  return (
    <Part told={told} part="reports" title={w.reports}>
      {shown.length === 0 ? (
        <p class="quiet">{w.noReports}</p>
      ) : (
        <ReportList page={told.page} reports={shown} gradesOf={told.gradesOf} />
      )}
      {allReports && (
        <p class="screen-only">
          <a href={allReports}>{w.allReports}</a>
        </p>
      )}
    </Part>
  );
};
