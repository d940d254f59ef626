import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ProseField } from "../../../ui/fields/prose-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { Section } from "../../../ui/section";
import type { Report } from "../../model/report";
import { labels, words } from "../words";
import type { Reported } from "./report-frame";

export interface ApprovalProps {
  page: Page;
  measure: Reported;
  report: Report;
  /** What was read, so that nothing else is approved. */
  seal: string;
  approve: FormState;
  sendBack: FormState;
}

const Approve = ({ page, measure, report, seal, approve }: ApprovalProps) => {
  const w = words[page.lang];
  return (
    <Form
      page={page}
      form={approve}
      action={paths[page.lang].reportStep(measure.id, "approve")}
      version={report.version}
      labels={labels[page.lang]}
      submit={w.approve}
      hint={w.approveHint}
      within="approve"
    >
      <input type="hidden" name="seal" value={seal} />
      <TextField
        page={page}
        form={approve}
        name="decisionNumber"
        label={w.decisionNumber}
        hint={w.decisionNumberHint}
        within="approve"
      />
    </Form>
  );
};

const SendBack = ({ page, measure, report, sendBack }: ApprovalProps) => {
  const w = words[page.lang];
  return (
    <Form
      page={page}
      form={sendBack}
      action={paths[page.lang].reportStep(measure.id, "return")}
      version={report.version}
      labels={labels[page.lang]}
      submit={w.returnDo}
      kind="secondary"
      within="return"
    >
      <ProseField
        page={page}
        form={sendBack}
        name="reason"
        label={w.reason}
        hint={w.reasonHint}
        required
        rows={3}
        within="return"
      />
    </Form>
  );
};

/** The coordinator's two answers. */
export const ApprovalForms = (props: ApprovalProps) => {
  const w = words[props.page.lang];
  return (
    <>
      <Section title={w.approval}>
        <Approve {...props} />
      </Section>
      <Section title={w.returning}>
        <SendBack {...props} />
      </Section>
    </>
  );
};
