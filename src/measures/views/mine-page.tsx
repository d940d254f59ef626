import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { Table } from "../../ui/data-table";
import { Day } from "../../ui/day";
import { Empty } from "../../ui/empty";
import { LinkButton } from "../../ui/link-button";
import { StatusChip } from "../../ui/measure/status-chip";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import type { Mine } from "../model/mine";
import { words } from "../words";
import { Frame } from "./frame";

interface Props {
  page: Page;
  measures: readonly Mine[];
  isOfficial: boolean;
}

/** Where its reports stand: the open one, or when the last was approved. */
const ReportStanding = ({ page, measure }: { page: Page; measure: Mine }) => {
  const w = words[page.lang];
  const { id, reportState, reportedOn } = measure;
  if (reportState !== null)
    return <a href={paths[page.lang].report(id)}>{w.states[reportState]}</a>;
  return reportedOn === null ? <>{w.neverReported}</> : <Day day={reportedOn} lang={page.lang} />;
};

const Row = ({ page, measure }: { page: Page; measure: Mine }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { id, code, title, titleEn, status, reportState, mayRepeat } = measure;
  return (
    <tr>
      <th scope="row">
        <a href={to.measure(id)}>
          {code} {(page.lang === "en" && titleEn) || title}
        </a>
      </th>
      <td data-label={w.status}>{status && <StatusChip page={page} status={status} />}</td>
      <td data-label={w.reportState}>
        <ReportStanding page={page} measure={measure} />
      </td>
      <td>
        <div class="actions">
          {reportState === null && (
            <LinkButton href={to.report(id)} label={`${code} ${w.report}`}>
              {w.report}
            </LinkButton>
          )}
          {mayRepeat && (
            <ActionButton
              page={page}
              action={to.reportStep(id, "unchanged")}
              values={{ back: "mine" }}
              label={`${code} ${w.unchanged}`}
            >
              {w.unchanged}
            </ActionButton>
          )}
        </div>
      </td>
    </tr>
  );
};

/** The measures of one's own ministry, drafts included. */
export const MinePage = ({ page, measures, isOfficial }: Props) => {
  const w = words[page.lang];
  return (
    <Frame page={page} title={w.mine}>
      <PageTitle title={w.mine} lead={isOfficial ? w.mineAbout : w.notOfficial} />
      {isOfficial && (
        <PageActions>
          <LinkButton href={paths[page.lang].newMeasure()}>{w.register}</LinkButton>
        </PageActions>
      )}
      {isOfficial && measures.length === 0 && <Empty>{w.mineEmpty}</Empty>}
      {measures.length > 0 && (
        <Table caption={w.mine} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{w.name}</th>
              <th scope="col">{w.status}</th>
              <th scope="col">{w.reportState}</th>
              <th scope="col">
                <span class="heard">{w.tools}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <Row page={page} measure={measure} />
            ))}
          </tbody>
        </Table>
      )}
    </Frame>
  );
};
