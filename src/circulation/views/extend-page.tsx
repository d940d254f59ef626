import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { SummaryList } from "../../ui/summary-list";
import { words } from "../form-words";
import type { Circulation } from "../model";
import type { CirculationSheet } from "../model/sheet";
import { BackLink } from "./back-link";
import { Frame } from "./frame";
import { DueAt } from "./due-at";

interface Props {
  page: Page;
  sheet: CirculationSheet;
  circulation: Circulation;
  form: FormState;
}

/** A later deadline for everybody, with the reason. */
export const ExtendPage = ({ page, sheet, circulation, form }: Props) => {
  const w = words[page.lang];
  const { meeting, holidays } = sheet;
  return (
    <Frame page={page} sheet={sheet} title={w.extendTitle} lead={w.extendLead}>
      <SummaryList
        rows={[
          {
            term: w.now,
            value: <DueAt page={page} due={circulation.due} holidays={holidays} counts />,
          },
        ]}
      />
      <Form
        page={page}
        form={form}
        action={paths[page.lang].circulationStep(meeting.id, "extend")}
        version={circulation.version}
        labels={{ due: w.due, reason: w.reason }}
        submit={w.extendDo}
        secondary={<BackLink page={page} meetingId={meeting.id} />}
      >
        <TextField page={page} form={form} name="due" label={w.due} hint={w.extendHint} required />
        <TextField
          page={page}
          form={form}
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          width="full"
          required
        />
      </Form>
    </Frame>
  );
};
