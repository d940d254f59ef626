import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { Button } from "../../ui/button";
import { ProseField } from "../../ui/fields/prose-field";
import { RadioField } from "../../ui/fields/radio-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { type Action, reportable } from "../model";
import type { DraftedPart } from "../model/shapes";
import { words } from "../page-words";
import { words as common } from "../words";

interface Props {
  page: Page;
  form: FormState;
  action: Action;
  part: DraftedPart;
  /** Whether the reader reports for the ministry, rather than drafts. */
  mayReport: boolean;
}

/** Where a ministry says how far its part is: its editors draft, its coordinator reports. */
export const PartForm = ({ page, form, action, part, mayReport }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const back = (
    <LinkButton href={to.action(action.id)} kind="quiet">
      {common[page.lang].cancel}
    </LinkButton>
  );
  return (
    <>
      <Form
        page={page}
        form={form}
        action={to.part(action.id, part.id)}
        version={part.version}
        labels={{ state: w.saidState, report: w.saidReport }}
        submit={mayReport ? w.approve : w.saveDraft}
        hint={mayReport ? w.approveHint : w.draftHint}
        secondary={
          mayReport ? (
            <>
              <Button kind="secondary" name="save" value="yes">
                {w.saveDraft}
              </Button>
              {back}
            </>
          ) : (
            back
          )
        }
      >
        <RadioField
          page={page}
          form={form}
          name="state"
          label={w.saidState}
          required
          options={reportable.map((value) => ({
            value,
            label: common[page.lang].stages[value],
          }))}
        />
        <ProseField
          page={page}
          form={form}
          name="report"
          label={w.saidReport}
          hint={w.saidReportHint}
          conditional
          rows={6}
        />
      </Form>
      {part.draftState !== null && (
        <p class="actions">
          <ActionButton
            page={page}
            action={to.partStep(action.id, part.id, "drop")}
            version={part.version}
            kind="quiet"
          >
            {w.dropDraft}
          </ActionButton>
        </p>
      )}
    </>
  );
};
