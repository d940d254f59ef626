import { shownDay } from "../../../lib/calendar/wareki";
import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ProseField } from "../../../ui/fields/prose-field";
import { SelectField } from "../../../ui/fields/select-field";
import { TickField } from "../../../ui/fields/tick-field";
import { TimeField } from "../../../ui/fields/time-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { Notice } from "../../../ui/notice";
import type { Minutes } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import type { DayChoice } from "../model/choices";
import { words } from "../secretariat-words";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  /** How many remarks are sent to how many seats. */
  speeches: number;
  seats: number;
  /** The posts of those seats that nobody answers for today. */
  nobody: readonly string[];
  choices: readonly DayChoice[];
  form: FormState;
}

/** The seats that no notice reaches, whose silence says nothing. */
const Nobody = ({ page, nobody }: Props) => {
  const w = words[page.lang];
  return nobody.length === 0 ? null : (
    <Notice page={page} tone="warning" heading={w.nobody(nobody.length)}>
      <ul>
        {nobody.map((post) => (
          <li>{post}</li>
        ))}
      </ul>
      <p>{w.nobodyText}</p>
    </Notice>
  );
};

/** Sends the draft to everybody who spoke, with a deadline. */
export const SendPage = (props: Props) => {
  const { page, meeting, minutes, speeches, seats, choices, form } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const field = { page, form };
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.sendTitle}
      lead={w.sendLead(speeches, seats)}
    >
      <Nobody {...props} />
      <Form
        page={page}
        form={form}
        action={to.minutesStep(meeting.id, "send")}
        version={minutes.version}
        labels={{ days: w.days, time: w.time, message: w.message, silence: w.silence }}
        submit={w.sendDo}
        hint={w.sendHint}
        secondary={
          <LinkButton href={to.minutes(meeting.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <SelectField
          {...field}
          name="days"
          label={w.days}
          hint={w.daysHint}
          required
          empty={null}
          options={choices.map(({ days, day }) => ({
            value: String(days),
            label: w.option(days, shownDay(day, page.lang, { weekday: true })),
          }))}
        />
        <TimeField {...field} name="time" label={w.time} required />
        <ProseField {...field} name="message" label={w.message} hint={w.messageHint} rows={4} />
        <TickField {...field} name="silence" label={w.silence} hint={w.silenceHint} />
      </Form>
    </MinutesLayout>
  );
};
