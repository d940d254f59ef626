import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Task } from "../../ui/tasks";
import type { ReportWaiting } from "../model";
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
