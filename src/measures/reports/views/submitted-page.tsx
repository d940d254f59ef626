import { shownDay } from "../../../lib/calendar/wareki";
import { dayOf, timeOf } from "../../../lib/clock";
import { paths } from "../../../paths";
import { LinkButton } from "../../../ui/link-button";
import type { GradesOf } from "../../../ui/measure/grades";
import { Notice } from "../../../ui/notice";
import { PageActions } from "../../../ui/page-actions";
import { Section } from "../../../ui/section";
import type { MeasureChange } from "../../model/pending";
import { words } from "../words";
import { ApprovalForms, type ApprovalProps } from "./approval-forms";
import { ChangeList } from "./change-list";
import { ReportFrame } from "./report-frame";
import { ReportText } from "./report-text";
import { StateChip } from "./state-chip";
import { fiscalYearName } from "../../../lib/calendar/fiscal-year";

interface SubmittedPageProps extends ApprovalProps {
  /** The name of whoever submitted it. */
  submitter: string;
  changes: readonly MeasureChange[];
  gradesOf: GradesOf;
  mayApprove: boolean;
  isStale: boolean;
}

/** Who submitted it and when, and what the reader can do now. */
const leadOf = ({ page, report, submitter, mayApprove }: SubmittedPageProps): string => {
  const w = words[page.lang];
  const at = report.submittedAt ?? page.now;
  const when = `${shownDay(dayOf(at), page.lang)} ${timeOf(at)}`;
  return w.submittedBy(when, submitter) + (mayApprove ? w.toCheck : w.toWait);
};

/** A submitted report with all that its approval makes visible; the coordinator approves it or sends it back. */
export const SubmittedPage = (props: SubmittedPageProps) => {
  const { page, measure, report, changes, gradesOf, mayApprove, isStale } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <ReportFrame
      page={page}
      measure={measure}
      title={w.titleOf(fiscalYearName(report.year, page.lang))}
      lead={leadOf(props)}
      chip={<StateChip page={page} state={report.state} />}
      beneath={
        isStale && (
          <Notice page={page} tone="warning" heading={w.stale}>
            <p>{w.staleWhat}</p>
          </Notice>
        )
      }
    >
      <Section title={w.text}>
        {report.isUnchanged && <p>{w.unchanged}</p>}
        <ReportText page={page} report={report} gradesOf={gradesOf} />
      </Section>
      <Section title={w.changes} lead={w.changesLead}>
        {changes.length === 0 ? <p>{w.noChanges}</p> : <ChangeList page={page} changes={changes} />}
      </Section>
      {mayApprove && <ApprovalForms {...props} />}
      <PageActions>
        <LinkButton href={to.measure(measure.id)}>{w.back}</LinkButton>
        {mayApprove && <LinkButton href={to.reportStep(measure.id, "edit")}>{w.edit}</LinkButton>}
        <LinkButton href={to.reportStep(measure.id, "drop")} kind="quiet">
          {w.drop}
        </LinkButton>
      </PageActions>
    </ReportFrame>
  );
};
