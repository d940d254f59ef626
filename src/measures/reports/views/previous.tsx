import { shownDay } from "../../../lib/calendar/wareki";
import type { Page } from "../../../lib/page";
import { Details } from "../../../ui/details";
import type { GradesOf } from "../../../ui/measure/grades";
import type { ReportContent } from "../../model/content";
import { words } from "../words";
import { ReportText } from "./report-text";

interface Props {
  page: Page;
  report: ReportContent | null;
  gradesOf: GradesOf;
}

/** 前回: the last approved report, folded; nothing before the first. */
export const Previous = ({ page, report, gradesOf }: Props) => {
  const w = words[page.lang];
  return report === null ? null : (
    <Details summary={w.previous(shownDay(report.on, page.lang))}>
      {report.isUnchanged && <p class="quiet">{w.previousUnchanged}</p>}
      <ReportText page={page} report={report} gradesOf={gradesOf} />
    </Details>
  );
};
