import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import type { Status } from "../model";
import { offersRepeat } from "../model/own";
import type { Standing } from "../model/standing";
import { words } from "../words";

interface Props {
  page: Page;
  id: string;
  standing: Standing;
  /** As last reported; undefined before the first report. */
  status: Status | undefined;
}

const Reporting = ({ page, id, standing, status }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { reportState } = standing;
  if (reportState === "submitted")
    return (
      <LinkButton href={to.report(id)} kind="primary">
        {w.readReport}
      </LinkButton>
    );
  return (
    <>
      <LinkButton href={to.report(id)} kind="primary">
        {reportState === null ? w.writeReport : w.continueReport}
      </LinkButton>
      {offersRepeat(status, reportState) && (
        <ActionButton page={page} action={to.reportStep(id, "unchanged")}>
          {w.unchangedReport}
        </ActionButton>
      )}
    </>
  );
};

/** What the reader can do with a measure, what its ministry does most often first. */
export const MeasureTools = (props: Props) => {
  const { page, id, standing } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      {standing.isOwn && standing.isWorking && <Reporting {...props} />}
      {standing.mayRate && <LinkButton href={to.councilRating(id)}>{w.rate}</LinkButton>}
      {standing.approvedOn !== null && (
        <LinkButton href={to.measureBrief(id)}>{w.brief}</LinkButton>
      )}
      {standing.approvedOn !== null && standing.mayPublish && (
        <LinkButton href={to.prepareMeasure(id)}>{w.publish}</LinkButton>
      )}
    </PageActions>
  );
};
