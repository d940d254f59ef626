import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import { shownDay } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import type { Task } from "../../ui/tasks";
import type { ReportDue, ReportWaiting } from "../model";
import { words } from "../report-words";

interface Named {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
}

const nameOf = (page: Page, { code, title, titleEn }: Named): string =>
  `${code} ${(page.lang === "en" && titleEn) || title}`;

/** A report to approve, to revise, or to go on with. */
export const reportTask = (page: Page, report: ReportWaiting): Task => {
  const w = words[page.lang];
  const year = fiscalYearName(report.year, page.lang);
  const of = report.isUnchanged ? w.unchanged(year) : w.of(year);
  return {
    title: w.task[report.state](nameOf(page, report)),
    href: paths[page.lang].report(report.measureId),
    about: report.state === "returned" ? w.reason(report.reason) : of,
  };
};

/** A measure that needs a report: its own page, where 「変更なし」 is one click; or the form at once. */
export const dueTask = (page: Page, due: ReportDue): Task => {
  const w = words[page.lang];
  return {
    title: w.due(nameOf(page, due)),
    href: paths[page.lang].measure(due.measureId),
    about:
      due.reportedAt === null
        ? w.none(fiscalYearName(due.year, page.lang))
        : w.old(shownDay(dayOf(due.reportedAt), page.lang)),
    action: (
      <LinkButton href={paths[page.lang].report(due.measureId)} label={`${due.code} ${w.write}`}>
        {w.write}
      </LinkButton>
    ),
  };
};

/** The way to the measures that are due and not named one by one. */
export const moreDueTask = (page: Page, dues: readonly ReportDue[]): Task[] => {
  const more = (dues[0]?.total ?? 0) - dues.length;
  return more > 0
    ? [{ title: words[page.lang].more(String(more)), href: paths[page.lang].myMeasures() }]
    : [];
};
