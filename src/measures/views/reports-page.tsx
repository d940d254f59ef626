import { ReportList } from "../../ui/measure/report-list";
import { titleOf } from "../../ui/measure/naming";
import { PageTitle } from "../../ui/page-title";
import { words } from "../words";
import { Frame } from "./frame";
import type { MeasureShown } from "./measure-page";

/** Every approved report of a measure, newest first. */
export const ReportsPage = ({ page, id, content, reports, gradesOf }: MeasureShown) => {
  const w = words[page.lang];
  return (
    <Frame page={page} title={w.allReports} measure={{ id, code: content.code }}>
      <PageTitle title={w.allReports} shoulder={titleOf(content, page.lang)} />
      {reports.length === 0 ? (
        <p class="quiet">{w.neverReported}</p>
      ) : (
        <ReportList page={page} reports={reports} gradesOf={gradesOf} />
      )}
    </Frame>
  );
};
