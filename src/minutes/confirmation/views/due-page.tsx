import { shownDay } from "../../../lib/calendar/wareki";
import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { TimeField } from "../../../ui/fields/time-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import type { Minutes } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import { words } from "../board-words";
import type { DayChoice } from "../model/choices";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  seat: { readonly seatId: string; readonly post: string };
  choices: readonly DayChoice[];
  form: FormState;
  version: number;
}

/** More time for one seat, with the reason. */
export const DuePage = ({ page, meeting, minutes, seat, choices, form, version }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.extendTitle}
      lead={w.extendLead(seat.post)}
    >
      <Form
        page={page}
        form={form}
        action={to.confirmationDue(meeting.id, seat.seatId)}
        version={version}
        labels={{ days: w.until, time: w.time, reason: w.reason }}
        submit={w.extendDo}
        hint={w.extendHint}
        secondary={
          <LinkButton href={to.minutesBoard(meeting.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
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
      </Form>
    </MinutesLayout>
  );
};
