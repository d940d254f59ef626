import { shownDay } from "../../../lib/calendar/wareki";
import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Due } from "../../../ui/due";
import { HiddenField } from "../../../ui/fields/hidden-field";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { TimeField } from "../../../ui/fields/time-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { Moment } from "../../../ui/moment";
import { SummaryList } from "../../../ui/summary-list";
import type { Minutes } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import { words } from "../board-words";
import type { BoardRow } from "../model/board";
import type { DayChoice } from "../model/choices";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  /** The only seat that gets more time; null where all do that have yet to answer. */
  seatId: string | null;
  rows: readonly BoardRow[];
  choices: readonly DayChoice[];
  form: FormState;
}

/** Until when each seat has time now. */
const Dues = ({ page, rows }: Pick<Props, "page" | "rows">) => (
  <SummaryList
    rows={rows.map(({ seat, due }) => ({
      term: seat.post[page.lang],
      value: due !== null && (
        <>
          <Moment at={due} lang={page.lang} /> <Due page={page} at={due} />
        </>
      ),
    }))}
  />
);

const Fields = ({ page, choices, form }: Props) => {
  const w = words[page.lang];
  return (
    <>
      <HiddenField form={form} name="seen" />
      <SelectField
        page={page}
        form={form}
        name="days"
        label={w.until}
        required
        empty={null}
        options={choices.map(({ days, day }) => ({
          value: String(days),
          label: w.option(days, shownDay(day, page.lang, { weekday: true })),
        }))}
      />
      <TimeField page={page} form={form} name="time" label={w.time} required />
      <TextField
        page={page}
        form={form}
        name="reason"
        label={w.reason}
        hint={w.reasonHint}
        width="full"
        required
      />
    </>
  );
};

/** More time, with the reason: for one seat, or for all that have yet to answer. */
export const DuePage = (props: Props) => {
  const { page, meeting, minutes, seatId, rows, form } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const post = rows[0]?.seat.post[page.lang] ?? "";
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.extendTitle}
      lead={seatId === null ? w.extendLeadAll(rows.length) : w.extendLead(post)}
    >
      <Dues page={page} rows={rows} />
      <Form
        page={page}
        form={form}
        action={
          seatId === null
            ? to.minutesStep(meeting.id, "due")
            : to.confirmationDue(meeting.id, seatId)
        }
        labels={{ days: w.until, time: w.time, reason: w.reason }}
        submit={w.extendDo}
        hint={seatId === null ? w.extendHintAll : w.extendHint}
        secondary={
          <LinkButton href={to.minutesBoard(meeting.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <Fields {...props} />
      </Form>
    </MinutesLayout>
  );
};
