import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Lang } from "../../../lib/lang";
import type { ReportContent } from "../../../measures/model/content";
import { words } from "../measure-change-words";
import { type MeasureChange, factChanges, said, textChanges } from "./telling";

const factsOf = (report: ReportContent | null, lang: Lang) => ({
  status: report ? words[lang].statuses[report.status] : "",
  selfRating: report?.selfRating ?? "",
});

const nothing = { selfReason: "", happened: "", next: "", obstacles: "" };

const textsOf = (report: ReportContent | null) => {
  const { selfReason, happened, next, obstacles } = report ?? nothing;
  return { selfReason, happened, next, obstacles };
};

/** A new report, and what it says otherwise than the one before. */
export function reportChanges(
  before: ReportContent | null,
  after: ReportContent | null,
  lang: Lang,
): MeasureChange[] {
  const w = words[lang];
  if (after === null || after.key === before?.key) return [];
  const year = fiscalYearName(after.year, lang);
  return [
    said(w.added(after.isUnchanged ? w.unchanged(year) : w.report(year))),
    ...factChanges("", factsOf(before, lang), factsOf(after, lang), lang),
    ...textChanges("", textsOf(before), textsOf(after), lang),
  ];
}
