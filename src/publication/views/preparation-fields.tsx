import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { FieldGroup } from "../../ui/field-group";
import { DayField } from "../../ui/fields/day-field";
import { ProseField } from "../../ui/fields/prose-field";
import { RadioField } from "../../ui/fields/radio-field";
import { TimeField } from "../../ui/fields/time-field";
import { whens } from "../forms";
import { words } from "../prepare-words";

/** What is told with a publication, and when it comes out. */
export const PreparationFields = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  const field = { page, form };
  const options = whens.map((value) => ({ value, label: w.whens[value] }));
  return (
    <>
      <ProseField {...field} name="note" label={w.note} hint={w.noteHint} rows={3} />
      <ProseField {...field} name="noteEn" label={w.noteEn} hint={w.noteEnHint} rows={3} />
      <RadioField {...field} name="when" label={w.when} required options={options} />
      <FieldGroup legend={w.whenScheduled} hint={w.scheduledHint}>
        <DayField {...field} name="day" label={w.day} />
        <TimeField {...field} name="time" label={w.time} />
      </FieldGroup>
    </>
  );
};

/** The labels of these fields, for the summary of what is wrong. */
export const preparationLabels = (page: Page) => {
  const { note, noteEn, when, day, time } = words[page.lang];
  return { note, noteEn, when, day, time };
};
