import type { Page } from "../../../lib/page";
import { type GradesOf, gradeName } from "../../../ui/measure/grades";
import { StatusChip } from "../../../ui/measure/status-chip";
import { SummaryList } from "../../../ui/summary-list";
import type { ReportValues } from "../../model/reporting";
import { words } from "../words";
import { langOf } from "../../../ui/lang-of";

interface Props {
  page: Page;
  report: ReportValues;
  gradesOf: GradesOf;
}

/** What a report says, approved or not. */
export const ReportText = ({ page, report, gradesOf }: Props) => {
  const w = words[page.lang];
  const typed = (text: string) =>
    text === "" ? (
      <span class="quiet">{w.blank}</span>
    ) : (
      <span class="as-typed" lang={langOf(text)}>
        {text}
      </span>
    );
  const { selfRating, year } = report;
  return (
    <SummaryList
      rows={[
        { term: w.status, value: <StatusChip page={page} status={report.status} /> },
        {
          term: w.selfRating,
          value:
            selfRating === null ? w.unrated : gradeName(gradesOf(year).self, selfRating, page.lang),
        },
        { term: w.selfReason, value: typed(report.selfReason) },
        { term: w.happened, value: typed(report.happened) },
        { term: w.next, value: typed(report.next) },
        { term: w.obstacles, value: typed(report.obstacles) },
      ]}
    />
  );
};
