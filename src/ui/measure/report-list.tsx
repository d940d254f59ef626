import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Page } from "../../lib/page";
import type { ReportContent } from "../../measures/model/content";
import { words } from "../../words/measure-document";
import { Day } from "../day";
import { type GradesOf, gradeName } from "./grades";
import { StatusChip } from "./status-chip";
import { langOf } from "../lang-of";

const Text = ({ term, text }: { term: string; text: string }) =>
  text === "" ? null : (
    <div>
      <dt>{term}</dt>
      <dd class="as-typed" lang={langOf(text)}>
        {text}
      </dd>
    </div>
  );

interface Props {
  page: Page;
  reports: readonly ReportContent[];
  gradesOf: GradesOf;
}

/** One approved report; one that says 「変更なし」 is a line. */
const Report = ({ page, report, gradesOf }: Omit<Props, "reports"> & { report: ReportContent }) => {
  const { lang } = page;
  const w = words[lang];
  const rating =
    report.selfRating && gradeName(gradesOf(report.year).self, report.selfRating, lang);
  return (
    <li>
      <span class="event-when">
        <Day day={report.on} lang={lang} />
        <span class="event-who">{fiscalYearName(report.year, lang)}</span>
      </span>
      <div class="event-what">
        <p>
          <StatusChip page={page} status={report.status} /> {rating && `${w.self} ${rating}`}{" "}
          {report.isUnchanged && <span class="quiet">{w.unchanged}</span>}
        </p>
        {!report.isUnchanged && (
          <dl class="report">
            <Text term={w.selfReason} text={report.selfReason} />
            <Text term={w.happened} text={report.happened} />
            <Text term={w.next} text={report.next} />
            <Text term={w.obstacles} text={report.obstacles} />
          </dl>
        )}
      </div>
    </li>
  );
};

/** Approved reports in the order given. */
export const ReportList = ({ page, reports, gradesOf }: Props) => (
  <ol class="events">
    {reports.map((report) => (
      <Report page={page} report={report} gradesOf={gradesOf} />
    ))}
  </ol>
);
