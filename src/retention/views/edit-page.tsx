import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DayField } from "../../ui/fields/day-field";
import { NumberField } from "../../ui/fields/number-field";
import { RadioField } from "../../ui/fields/radio-field";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { History, type HistoryEntry } from "../../ui/history";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageTitle } from "../../ui/page-title";
import { SummaryList } from "../../ui/summary-list";
import { meetingTitle } from "../../words/meeting";
import { type FileRow, type RecordsFile, dispositions } from "../model";
import { ruled } from "../model/rules";
import { words } from "../words";

interface Props {
  page: Page;
  row: FileRow;
  /** As it stands now. */
  file: RecordsFile;
  form: FormState;
  history: readonly HistoryEntry[];
}

const FileForm = ({ page, row, form }: Pick<Props, "page" | "row" | "form">) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const labels = {
    majorClass: w.majorClass,
    middleClass: w.middleClass,
    fileName: w.fileName,
    createdYear: w.createdYear,
    years: w.yearsField,
    startsOn: w.starts,
    disposition: w.disposition,
    keeper: w.keeper,
    reason: w.reason,
  };
  const of = (name: keyof typeof labels, hint?: string) => ({
    page,
    form,
    name,
    label: labels[name],
    hint,
    required: true,
  });
  return (
    <Form
      page={page}
      form={form}
      action={to.retentionOf(row.meetingId, row.kind)}
      version={row.version ?? 0}
      labels={labels}
      submit={w.save}
      secondary={
        <LinkButton href={to.retention()} kind="quiet">
          {w.back}
        </LinkButton>
      }
    >
      <TextField {...of("majorClass")} />
      <TextField {...of("middleClass")} width="full" />
      <TextField {...of("fileName")} width="full" />
      <TextField {...of("createdYear", w.createdYearHint)} />
      <NumberField {...of("years")} unit={w.yearsUnit} />
      <DayField {...of("startsOn", w.startsHint)} />
      <RadioField
        {...of("disposition")}
        options={dispositions.map((value) => ({ value, label: w.dispositions[value] }))}
      />
      <TextField {...of("keeper", w.keeperHint)} width="full" />
      <TextField {...of("reason", w.reasonHint)} width="full" />
    </Form>
  );
};

/** How one file is kept, with what the rules say beside it. */
export const EditPage = ({ page, row, file, form, history }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const rule = ruled(row);
  const kept = ({ years, endsOn, disposition }: RecordsFile) => w.kept(years, endsOn, disposition);
  return (
    <DeskLayout
      page={page}
      title={w.editTitle}
      current="retention"
      last={<History page={page} entries={history} />}
    >
      <Breadcrumb
        page={page}
        trail={[{ href: to.retention(), label: w.title }]}
        here={w.editTitle}
      />
      <PageTitle title={w.editTitle} shoulder={file.fileName} lead={w.editLead} />
      <SummaryList
        rows={[
          {
            term: w.meeting,
            value: <a href={to.meeting(row.meetingId)}>{meetingTitle(page.lang, row.number)}</a>,
          },
          { term: w.period, value: kept(file) },
          { term: w.ruledAs, value: kept(rule) },
        ]}
      />
      <FileForm page={page} row={row} form={form} />
    </DeskLayout>
  );
};
