import { shownDay } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ProseField } from "../../ui/fields/prose-field";
import { TextField } from "../../ui/fields/text-field";
import { TickField } from "../../ui/fields/tick-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { words } from "../form-words";
import { usualDue } from "../model/due";
import type { CirculationSheet } from "../model/sheet";
import type { Hindrance } from "../model/stage";
import { BackLink } from "./back-link";
import { Frame } from "./frame";
import { Matter } from "./matter";

interface Props {
  page: Page;
  sheet: CirculationSheet;
  form: FormState;
  hindrance: Hindrance | null;
}

/** What goes round, until when, and what silence means. */
export const StartPage = ({ page, sheet, form, hindrance }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { meeting, holidays } = sheet;
  const usual = shownDay(dayOf(usualDue(page.now, holidays)), page.lang, { weekday: true });
  return (
    <Frame
      page={page}
      sheet={sheet}
      title={w.startTitle}
      lead={w.startLead}
      hindrance={hindrance}
      instead={<LinkButton href={to.agenda(meeting.id)}>{w.openAgenda}</LinkButton>}
    >
      <Matter page={page} sheet={sheet} />
      <Form
        page={page}
        form={form}
        action={to.circulationStep(meeting.id, "start")}
        version={meeting.version}
        labels={{ due: w.due, silence: w.silence, message: w.message }}
        submit={w.startDo}
        secondary={<BackLink page={page} meetingId={meeting.id} />}
      >
        <TextField
          page={page}
          form={form}
          name="due"
          label={w.due}
          hint={w.dueHint(usual)}
          required
        />
        <TickField page={page} form={form} name="silence" label={w.silence} hint={w.silenceHint} />
        <ProseField page={page} form={form} name="message" label={w.message} hint={w.messageHint} />
      </Form>
    </Frame>
  );
};
