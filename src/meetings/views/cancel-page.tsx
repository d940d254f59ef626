import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { ProseField } from "../../ui/fields/prose-field";
import type { Meeting } from "../model";
import { words } from "../step-words";
import { StepPage } from "./step-page";

/** Asks for the reason before a meeting is called off. */
export const CancelPage = ({
  page,
  meeting,
  form,
}: {
  page: Page;
  meeting: Meeting;
  form: FormState;
}) => {
  const w = words[page.lang];
  return (
    <StepPage
      page={page}
      meeting={meeting}
      step="cancel"
      title={w.cancelTitle}
      lead={w.cancelLead}
      submit={w.cancelDo}
      kind="danger"
      form={form}
      lacking={[]}
    >
      {meeting.state === "announced" && <p>{w.cancelHeard}</p>}
      <ProseField
        page={page}
        form={form}
        name="reason"
        label={w.reason}
        hint={w.reasonHint}
        required
        rows={3}
      />
    </StepPage>
  );
};
