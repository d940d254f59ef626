import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import { shownDay } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { type OwnLine, offersRepeat } from "../../measures/model/own";
import { paths } from "../../paths";
import { words } from "../../words/own-measures";
import { ActionButton } from "../action-button";
import { Chip } from "../chip";
import { Column } from "../column";
import { Table } from "../data-table";
import { Day } from "../day";
import { LinkButton } from "../link-button";
import { StatusChip } from "./status-chip";

interface One {
  page: Page;
  measure: OwnLine;
}

export interface OwnMeasuresProps {
  page: Page;
  measures: readonly OwnLine[];
  /** Where 「変更なし」 was said, and where it leads back to. */
  from: "desk" | "mine";
}

/** Why a report is asked for. */
const Due = ({ page: { lang }, measure: { year, reportedInYear } }: One) => {
  const w = words[lang];
  return (
    <>
      <Chip tone="soon">{w.isDue}</Chip>{" "}
      <span class="small quiet">
        {reportedInYear === null
          ? w.noneOf(fiscalYearName(year ?? 0, lang))
          : w.lastOn(shownDay(dayOf(reportedInYear), lang))}
      </span>
    </>
  );
};

/** Where its reports stand: the open one, that one is due, or when the last was approved. */
const ReportStanding = (props: One) => {
  const { page, measure } = props;
  const w = words[page.lang];
  const { id, reportState, reportedAt, isDue } = measure;
  if (reportState !== null)
    return <a href={paths[page.lang].report(id)}>{w.states[reportState]}</a>;
  if (isDue) return <Due {...props} />;
  return reportedAt === null ? (
    <>{w.neverReported}</>
  ) : (
    <Day day={dayOf(reportedAt)} lang={page.lang} />
  );
};

const Tools = ({ page, measure, from }: One & Pick<OwnMeasuresProps, "from">) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { id, code, status, reportState } = measure;
  return (
    <div class="actions in-line">
      {reportState === null && (
        <LinkButton href={to.report(id)} label={`${code} ${w.report}`}>
          {w.report}
        </LinkButton>
      )}
      {offersRepeat(status, reportState) && (
        <ActionButton
          page={page}
          action={to.reportStep(id, "unchanged")}
          values={{ back: from }}
          label={`${code} ${w.unchanged}`}
        >
          {w.unchanged}
        </ActionButton>
      )}
    </div>
  );
};

/** The measures of one's own ministry, drafts included, each with what can be reported right here. */
export const OwnMeasures = ({ page, measures, from }: OwnMeasuresProps) => {
  const w = words[page.lang];
  return (
    <Table caption={w.own} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.name}</Column>
          <Column>{w.status}</Column>
          <Column>{w.reportState}</Column>
          <th scope="col">
            <span class="heard">{w.tools}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr>
            <th scope="row">
              <a href={paths[page.lang].measure(measure.id)}>
                {measure.code} {(page.lang === "en" && measure.titleEn) || measure.title}
              </a>
            </th>
            <td data-label={w.status}>
              {measure.status && <StatusChip page={page} status={measure.status} />}
            </td>
            <td data-label={w.reportState}>
              <ReportStanding page={page} measure={measure} />
            </td>
            <td>
              <Tools page={page} measure={measure} from={from} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
