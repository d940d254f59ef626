import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { type LinkedActionShown, LinkedActions } from "../../../ui/action/linked-actions";
import { Day } from "../../../ui/day";
import { LinkButton } from "../../../ui/link-button";
import { type GradesOf, gradeName } from "../../../ui/measure/grades";
import { nameIn, partnerTag, titleOf } from "../../../ui/measure/naming";
import type { CouncilRatingShown } from "../../../ui/measure/parts";
import { ReportList } from "../../../ui/measure/report-list";
import { Sources } from "../../../ui/measure/sources";
import { StatusChip } from "../../../ui/measure/status-chip";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { PrintButton } from "../../../ui/print-button";
import { SummaryList } from "../../../ui/summary-list";
import type { MeasureContent, ReportContent } from "../../model/content";
import { Frame } from "../../views/frame";
import { sourcesOf } from "../model";
import { words } from "../words";
import { BriefBudget } from "./brief-budget";
import { BriefIndicators } from "./brief-indicators";
import { AsTyped } from "../../../ui/as-typed";

/** So many are named on the sheet. */
const shownActions = 3;

interface Props {
  page: Page;
  id: string;
  content: MeasureContent;
  year: number;
  reports: readonly ReportContent[];
  councilRatings: readonly CouncilRatingShown[];
  gradesOf: GradesOf;
  actions: readonly LinkedActionShown[];
}

const Standing = ({ page, content, year, councilRatings, gradesOf }: Props) => {
  const { lang } = page;
  const w = words[lang];
  const rating = councilRatings.find((one) => one.year === year);
  const { report } = content;
  const yearNamed = (one: number) => fiscalYearName(one, lang);
  return (
    <SummaryList
      figures
      rows={[
        {
          term: w.status,
          value: report ? <StatusChip page={page} status={report.status} /> : w.none,
        },
        {
          term: w.self,
          value: report?.selfRating
            ? gradeName(gradesOf(report.year).self, report.selfRating, lang)
            : w.none,
        },
        {
          term: w.council,
          value: rating
            ? w.inYear(gradeName(gradesOf(year).council, rating.rating, lang), yearNamed(year))
            : w.none,
        },
        { term: w.lead, value: `${nameIn(content.lead, lang)} ${content.division}`.trim() },
        ...(content.contact ? [{ term: w.contact, value: content.contact }] : []),
        ...(report
          ? [
              {
                term: w.asOf,
                value: (
                  <>
                    <Day day={report.on} lang={lang} /> {w.reportOf(yearNamed(report.year))}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
};

/** Purpose and summary of the year, or of the newest sheet; empty where neither is written. */
function pointsOf({ sheets }: MeasureContent, year: number): readonly string[] {
  const sheet = sheets.find((one) => one.year === year) ?? sheets[0];
  return sheet ? [sheet.purpose, sheet.summary].filter((text) => text !== "") : [];
}

/** 国会対応一枚紙: all of a measure that fits on one A4, as approved. */
export const BriefPage = (props: Props) => {
  const { page, id, content, year, reports, gradesOf, actions } = props;
  const { lang } = page;
  const w = words[lang];
  const points = pointsOf(content, year);
  return (
    <Frame page={page} title={w.title} measure={{ id, code: content.code }}>
      <article class="brief">
        <PageTitle
          title={`${titleOf(content, lang)}${partnerTag(content, lang)}`}
          shoulder={`${content.code} ${nameIn(content.pillar, lang)}`}
        />
        <PageActions>
          <PrintButton page={page} />
          <LinkButton href={paths[lang].measure(id)} kind="quiet">
            {w.back}
          </LinkButton>
        </PageActions>
        <p class="small quiet screen-only">{w.fits}</p>
        <Standing {...props} />
        <h2>{w.point}</h2>
        {points.length === 0 && <p class="quiet">{w.none}</p>}
        {points.map((point) => (
          <AsTyped text={point} />
        ))}
        <h2>{w.budget}</h2>
        <BriefBudget page={page} content={content} />
        <h2>{w.indicators}</h2>
        <BriefIndicators page={page} content={content} year={year} />
        <h2>{w.reports}</h2>
        {reports.length === 0 ? (
          <p class="quiet">{w.none}</p>
        ) : (
          <ReportList page={page} reports={reports} gradesOf={gradesOf} />
        )}
        {actions.length > 0 && (
          <>
            <h2>{w.actions}</h2>
            <LinkedActions page={page} actions={actions.slice(0, shownActions)} />
          </>
        )}
        <Sources page={page} of={sourcesOf(content)} />
      </article>
    </Frame>
  );
};
