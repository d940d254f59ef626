import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { FieldGroup } from "../../ui/field-group";
import { HiddenField } from "../../ui/fields/hidden-field";
import { NumberField } from "../../ui/fields/number-field";
import { ProseField } from "../../ui/fields/prose-field";
import { RadioField } from "../../ui/fields/radio-field";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { type Format, type Meeting, choosable, gathers } from "../model";
import type { Gatherer } from "../model/listing";
import { vocabulary } from "../words";
import { words } from "../page-words";
import { AboutFields } from "./about-fields";
import { DayAndConfirmation } from "./day-and-confirmation";
import { TimeField } from "../../ui/fields/time-field";

interface Props {
  page: Page;
  form: FormState;
  /** The bodies to choose from; empty once the meeting has one. */
  bodies: readonly Gatherer[];
  /** The meeting that is changed; null for a new one. */
  meeting: Meeting | null;
}

const bodyLabel = (page: Page, { name, nameEn }: Gatherer) =>
  (page.lang === "en" && nameEn) || name;

/** Everything that is planned about a meeting. */
export const PlanFields = ({ page, form, bodies, meeting }: Props) => {
  const w = words[page.lang];
  const isAnnounced = meeting?.state === "announced" && gathers(meeting.format);
  const of = (name: string, label: string, hint?: string) => ({ page, form, name, label, hint });
  const hints: Partial<Record<Format, string>> = {
    hybrid: w.hybridHint,
    circulated: w.circulatedHint,
  };
  return (
    <>
      {bodies.length > 1 ? (
        <SelectField
          {...of("bodyId", w.body)}
          required
          empty={null}
          options={bodies.map((body) => ({ value: body.id, label: bodyLabel(page, body) }))}
        />
      ) : (
        <HiddenField form={form} name="bodyId" />
      )}
      <RadioField
        {...of("format", w.format)}
        required
        options={choosable.map((value) => ({
          value,
          label: vocabulary[page.lang].formats[value],
          hint: hints[value],
        }))}
      />
      <NumberField
        {...of("number", w.number, meeting ? w.numberHint : w.newNumberHint)}
        unit={w.numberUnit}
        conditional
      />
      <FieldGroup legend={w.timeGroup}>
        <DayAndConfirmation page={page} form={form} isAnnounced={isAnnounced} />
        <TimeField {...of("plannedStart", w.start, w.startHint)} conditional />
        <TimeField {...of("plannedEnd", w.end)} />
        <TextField {...of("place", w.place, w.placeHint)} width="full" conditional />
      </FieldGroup>
      <FieldGroup legend={w.replyGroup}>
        <TextField
          {...of("replyDue", w.replyDue, isAnnounced ? w.replyDueHint : w.firstReplyDueHint)}
          required={isAnnounced}
          conditional={!isAnnounced}
        />
        <ProseField {...of("contact", w.contact, w.contactHint)} rows={3} />
      </FieldGroup>
      <AboutFields page={page} form={form} />
    </>
  );
};
