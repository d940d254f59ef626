import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Button } from "../../../ui/button";
import { Details } from "../../../ui/details";
import { FieldGroup } from "../../../ui/field-group";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import type { GradesOf } from "../../../ui/measure/grades";
import { Notice } from "../../../ui/notice";
import type { Option } from "../../../ui/fields/options";
import type { ReportContent } from "../../model/content";
import { offersRepeat } from "../../model/own";
import type { MeasureChange } from "../../model/pending";
import type { Report } from "../../model/report";
import type { Questioned } from "../entries";
import type { FigureAsked } from "../present";
import { labels, words } from "../words";
import { ChangeList } from "./change-list";
import { FigureDoubts } from "./figure-doubts";
import { FigureFields } from "./figure-fields";
import { Previous } from "./previous";
import { ReportFields } from "./report-fields";
import { type Reported, ReportFrame } from "./report-frame";
import { StateChip } from "./state-chip";
import { ActionButton } from "../../../ui/action-button";
import { AsTyped } from "../../../ui/as-typed";
import { PageActions } from "../../../ui/page-actions";

export interface FormPageProps {
  page: Page;
  measure: Reported;
  /** The report under way; undefined for a new one. */
  open: Report | undefined;
  form: FormState;
  years: readonly Option[];
  ratings: readonly Option[];
  figures: readonly FigureAsked[];
  previous: ReportContent | null;
  gradesOf: GradesOf;
  /** What the button does: a coordinator approves at once. */
  aim: "submit" | "approve";
  /** Of what an approval would make visible; it must still be so when the form comes back. */
  seal: string;
  /** Changes of the measure itself that an approval makes visible with the report. */
  changes: readonly MeasureChange[];
  /** What is asked about the figures that were typed. */
  asked: readonly Questioned[];
  /** Something changed while the reader was checking. */
  isStale: boolean;
}

const Notices = ({ page, open, isStale }: Pick<FormPageProps, "page" | "open" | "isStale">) => {
  const w = words[page.lang];
  return (
    <>
      {isStale && (
        <Notice page={page} tone="warning" heading={w.stale}>
          <p>{w.staleWhat}</p>
        </Notice>
      )}
      {open?.state === "returned" && (
        <Notice page={page} tone="warning" heading={w.returned}>
          <AsTyped text={w.returnedWhy(open.returnedReason)} />
        </Notice>
      )}
    </>
  );
};

/** 「変更なし」, where nothing is under way and there is a report of something that goes on. */
const Unchanged = ({ page, measure, open, previous }: FormPageProps) =>
  offersRepeat(previous?.status, open?.state) ? (
    <PageActions>
      <ActionButton page={page} action={paths[page.lang].reportStep(measure.id, "unchanged")}>
        {words[page.lang].sayUnchanged}
      </ActionButton>
    </PageActions>
  ) : null;

const Secondary = ({ page, measure, open }: Pick<FormPageProps, "page" | "measure" | "open">) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <>
      {open?.state !== "submitted" && (
        <Button kind="secondary" name="save" value="yes">
          {w.save}
        </Button>
      )}
      <LinkButton href={to.measure(measure.id)} kind="quiet">
        {w.back}
      </LinkButton>
      {open && (
        <LinkButton href={to.reportStep(measure.id, "drop")} kind="quiet">
          {w.drop}
        </LinkButton>
      )}
    </>
  );
};

const Approving = (props: FormPageProps) => {
  const { page, form, changes } = props;
  const w = words[page.lang];
  return (
    <FieldGroup legend={w.approval}>
      <TextField
        page={page}
        form={form}
        name="decisionNumber"
        label={w.decisionNumber}
        hint={w.decisionNumberHint}
      />
      {changes.length > 0 && (
        <Details summary={w.changesOthers(changes.length)} open>
          <ChangeList page={page} changes={changes} />
        </Details>
      )}
    </FieldGroup>
  );
};

const labelsOf = ({ page, figures }: FormPageProps): Record<string, string> => {
  const w = words[page.lang];
  return {
    ...labels[page.lang],
    ...Object.fromEntries(
      figures.flatMap(({ value, asOf, name }) => [
        [value, w.figure(name)],
        [asOf, w.asOfFigure(name)],
      ]),
    ),
  };
};

const hintOf = ({ page, aim, changes }: FormPageProps): string => {
  const w = words[page.lang];
  if (aim === "submit") return w.submitHint;
  return changes.length > 0 ? w.approveHint : w.approveHintOnly;
};

/** Writes a report, with the figures of the year beside it. */
export const FormPage = (props: FormPageProps) => {
  const { page, measure, open, form, aim, seal, previous, gradesOf } = props;
  const w = words[page.lang];
  return (
    <ReportFrame
      page={page}
      measure={measure}
      title={w.title}
      lead={previous ? w.lead : w.leadFirst}
      chip={open && <StateChip page={page} state={open.state} />}
      beneath={<Notices {...props} />}
    >
      <Previous page={page} report={previous} gradesOf={gradesOf} />
      <Unchanged {...props} />
      <Form
        page={page}
        form={form}
        action={paths[page.lang].report(measure.id)}
        version={open?.version}
        labels={labelsOf(props)}
        submit={aim === "approve" ? w.approve : w.submit}
        hint={hintOf(props)}
        secondary={<Secondary {...props} />}
      >
        <input type="hidden" name="aim" value={aim} />
        {aim === "approve" && <input type="hidden" name="seal" value={seal} />}
        <ReportFields {...props} />
        <FigureFields {...props} />
        <FigureDoubts {...props} />
        {aim === "approve" && <Approving {...props} />}
      </Form>
    </ReportFrame>
  );
};
