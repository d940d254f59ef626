import type { MoneyUnit } from "../../lib/money/amount";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { History, type HistoryEntry } from "../../ui/history";
import type { GradesOf } from "../../ui/measure/grades";
import { type LinkedActionShown, LinkedActions } from "../../ui/action/linked-actions";
import { MeasureDocument } from "../../ui/measure/measure-document";
import type { CouncilRatingShown } from "../../ui/measure/parts";
import { Section } from "../../ui/section";
import type { MeasureContent, ReportContent } from "../model/content";
import type { Standing } from "../model/standing";
import { words } from "../words";
import { EditLinks } from "./edit-links";
import { Frame } from "./frame";
import { MeasureNotices } from "./measure-notices";
import { MeasureTools } from "./measure-tools";

export interface MeasureShown {
  page: Page;
  id: string;
  content: MeasureContent;
  year: number;
  standing: Standing;
  reports: readonly ReportContent[];
  councilRatings: readonly CouncilRatingShown[];
  gradesOf: GradesOf;
  /** In which money is shown. */
  unit: MoneyUnit;
  /** The joint actions that it is part of. */
  actions: readonly LinkedActionShown[];
  history: readonly HistoryEntry[];
}

/** A measure on the desk. */
export const MeasurePage = (props: MeasureShown) => {
  const { page, id, content, year, standing, actions, history, ...rest } = props;
  const w = words[page.lang];
  const hasActions = actions.length > 0;
  const to = paths[page.lang];
  const view = standing.isOwn && !standing.isWorking ? "&view=approved" : "";
  return (
    <Frame page={page} title={content.code} last={<History page={page} entries={history} />}>
      <MeasureDocument
        page={page}
        content={content}
        year={year}
        {...rest}
        more={hasActions ? [{ id: "actions", title: w.actions }] : undefined}
        allReports={to.measureReports(id)}
        unitLink={(unit) => `${to.measureOfYear(id, year)}${view}&unit=${unit}`}
        yearLink={(one) => `${to.measureOfYear(id, one)}${view}`}
        milestoneLink={standing.isWorking ? (key) => to.milestone(id, key) : undefined}
        actionsFor={
          standing.isWorking
            ? (part, key) => <EditLinks page={page} id={id} year={year} part={part} of={key} />
            : undefined
        }
        beneathTitle={
          <>
            <MeasureNotices page={page} id={id} standing={standing} />
            <MeasureTools page={page} id={id} standing={standing} status={content.report?.status} />
          </>
        }
      />
      {hasActions && (
        <Section title={w.actions} id="actions">
          <LinkedActions page={page} actions={actions} />
        </Section>
      )}
    </Frame>
  );
};
