import { fiscalYear } from "../../../lib/calendar/wareki";
import { type FormState, type Typed, blank } from "../../../lib/form";
import { reportTold } from "../../model/assemble";
import type { Report } from "../../model/report";
import { openYears } from "../../model/reporting";
import type { Questioned } from "../entries";
import { reportTyped } from "../forms";
import { figuresAsked, ratingOptions, yearOptions } from "../present";
import { FormPage } from "../views/form-page";
import { NoYearPage } from "../views/no-year-page";
import { SubmittedPage } from "../views/submitted-page";
import { type Opened, changesBefore, gradesIn, sealOn } from "./opening";

/** The year that a new report is for, unless another is chosen: the present one where it is open, else the newest. */
function presentYear({ page, desk }: Opened): number | undefined {
  const open = openYears(desk.years).map(({ year }) => year);
  const present = fiscalYear(page.today);
  return open.find((year) => year === present) ?? open[0];
}

/** What the form holds at first: the report under way, else the last approved one. */
export function firstTyped(at: Opened): Typed {
  const { openReport, approved, years } = at.desk;
  if (openReport) return reportTyped(openReport);
  const year = presentYear(at) ?? 0;
  const [last] = approved;
  if (!last) return { year: String(year) };
  const schemeOf = (of: number) => years.find((one) => one.year === of)?.selfSchemeId;
  const isSameScheme = schemeOf(last.year) === schemeOf(year);
  return reportTyped({
    ...last,
    year,
    ...(!isSameScheme && { selfRating: null, selfReason: "" }),
    decisionNumber: "",
  });
}

interface Shown {
  readonly form?: FormState;
  /** What is asked about the figures that were typed. */
  readonly asked?: readonly Questioned[];
  readonly isStale?: boolean;
}

/** What the form offers to choose from and shows beside it. */
const givenFor = (at: Opened, year: number) => {
  const { page, desk } = at;
  return {
    years: yearOptions(desk, page.lang),
    ratings: ratingOptions(desk, page.lang),
    figures: figuresAsked(desk, year, page.lang),
    previous: reportTold(desk.approved[0]),
    gradesOf: gradesIn(at),
  };
};

/** The year of what was typed where it takes reports, so that the figures are asked for by its definitions; else the form's own. */
const yearDrawn = ({ desk }: Opened, typed: Typed, present: number): number =>
  openYears(desk.years).find(({ year }) => String(year) === typed["year"])?.year ??
  desk.openReport?.year ??
  present;

/** The form of a report; where no year takes reports, that. */
export function formPage(at: Opened, { form, asked = [], isStale = false }: Shown = {}) {
  const { page, desk, mayApprove } = at;
  const year = presentYear(at);
  const shown = form ?? blank(firstTyped(at));
  if (year === undefined) return <NoYearPage page={page} measure={desk.measure} />;
  return (
    <FormPage
      page={page}
      measure={desk.measure}
      open={desk.openReport}
      form={shown}
      {...givenFor(at, yearDrawn(at, shown.typed, year))}
      aim={mayApprove ? "approve" : "submit"}
      seal={sealOn(at)}
      changes={mayApprove ? changesBefore(at, undefined) : []}
      asked={asked}
      isStale={isStale}
    />
  );
}

interface Answers {
  readonly approve?: FormState;
  readonly sendBack?: FormState;
  readonly isStale?: boolean;
}

/** A submitted report as it waits for the coordinator. */
const submittedPage = (
  at: Opened,
  report: Report,
  {
    approve = blank({ decisionNumber: report.decisionNumber }),
    sendBack = blank(),
    isStale = false,
  }: Answers = {},
) => (
  <SubmittedPage
    page={at.page}
    measure={at.desk.measure}
    report={report}
    submitter={at.desk.submitter?.name ?? ""}
    changes={changesBefore(at, report)}
    gradesOf={gradesIn(at)}
    seal={sealOn(at)}
    mayApprove={at.mayApprove}
    approve={approve}
    sendBack={sendBack}
    isStale={isStale}
  />
);

/** The page of the report under way, by how it stands. */
export const reportPage = (at: Opened, answers: Answers = {}) => {
  const { openReport } = at.desk;
  return openReport?.state === "submitted"
    ? submittedPage(at, openReport, answers)
    : formPage(at, { isStale: answers.isStale ?? false });
};
