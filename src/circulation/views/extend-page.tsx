import type { Instant } from "../../lib/clock";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { SummaryList } from "../../ui/summary-list";
import { words } from "../form-words";
import type { Circulation } from "../model";
import type { SeatLine } from "../model/lines";
import type { CirculationSheet } from "../model/sheet";
import { BackLink } from "./back-link";
import { Frame } from "./frame";
import { DueAt } from "./due-at";

interface Props {
  page: Page;
  sheet: CirculationSheet;
  circulation: Circulation;
  /** The seat that gets more time; null where everybody does. */
  line: SeatLine | null;
  due: Instant;
  form: FormState;
}

/** A later deadline for everybody or for one seat, with the reason. */
export const ExtendPage = ({ page, sheet, circulation, line, due, form }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { meeting, holidays } = sheet;
  return (
    <Frame
      page={page}
      sheet={sheet}
      title={w.extendTitle}
      lead={line ? w.extendLeadSeat(line.post[page.lang]) : w.extendLead}
    >
      <SummaryList
        rows={[
          {
            term: w.now,
            value: <DueAt page={page} due={due} holidays={holidays} counts />,
          },
        ]}
      />
      <Form
        page={page}
        form={form}
        action={
          line
            ? to.circulationDue(meeting.id, line.seatId)
            : to.circulationStep(meeting.id, "extend")
        }
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
