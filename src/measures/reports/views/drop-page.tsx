import { blank } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import type { GradesOf } from "../../../ui/measure/grades";
import { Notice } from "../../../ui/notice";
import type { Report } from "../../model/report";
import { words } from "../words";
import { type Reported, ReportFrame } from "./report-frame";
import { ReportText } from "./report-text";

interface Props {
  page: Page;
  measure: Reported;
  report: Report;
  gradesOf: GradesOf;
  /** Somebody else wrote on it meanwhile: what is shown is how it stands now. */
  isStale: boolean;
}

/** Asks whether a report shall be dropped, and shows what would be lost. */
export const DropPage = ({ page, measure, report, gradesOf, isStale }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <ReportFrame page={page} measure={measure} title={w.dropTitle} lead={w.dropLead}>
      {isStale && (
        <Notice page={page} tone="warning" heading={w.stale}>
          <p>{w.staleWhat}</p>
        </Notice>
      )}
      <ReportText page={page} report={report} gradesOf={gradesOf} />
      <Form
        page={page}
        form={blank()}
        action={to.reportStep(measure.id, "drop")}
        version={report.version}
        labels={{}}
        submit={w.dropDo}
        kind="danger"
        secondary={
          <LinkButton href={to.report(measure.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        {null}
      </Form>
    </ReportFrame>
  );
};
