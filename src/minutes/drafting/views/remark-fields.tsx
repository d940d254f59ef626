import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { FieldGroup } from "../../../ui/field-group";
import type { Option } from "../../../ui/fields/options";
import { ProseField } from "../../../ui/fields/prose-field";
import { RadioField } from "../../../ui/fields/radio-field";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { TickField } from "../../../ui/fields/tick-field";
import { decisions, remarkKinds } from "../../model";
import { vocabulary } from "../../words";
import { words } from "../form-words";

interface Props {
  page: Page;
  form: FormState;
  speakers: readonly Option[];
}

const isAbsenceAsked = ({ faults, typed }: FormState) =>
  typed["evenAbsent"] === "yes" ||
  (faults["speaker"] ?? []).some(({ code }) => code === "minutes.absentSpeaker");

/** Shown while somebody speaks; where the style sheet knows no `:has`, always. */
const Speaker = ({ page, form, speakers }: Props) => {
  const w = words[page.lang];
  return (
    <div class="remark-when-speech">
      <SelectField
        page={page}
        form={form}
        name="speaker"
        label={w.speaker}
        hint={w.speakerHint}
        options={speakers}
        empty={w.nobody}
        conditional
      />
      {isAbsenceAsked(form) && (
        <TickField page={page} form={form} name="evenAbsent" label={w.evenAbsent} />
      )}
      <div class="remark-when-guest">
        <FieldGroup legend={w.guestGroup} hint={w.guestHint} columns>
          <TextField page={page} form={form} name="guestTitle" label={w.guestTitle} conditional />
          <TextField page={page} form={form} name="guestName" label={w.guestName} conditional />
        </FieldGroup>
      </div>
    </div>
  );
};

/** Shown for an outcome only. */
const Outcome = ({ page, form }: Props) => {
  const w = words[page.lang];
  const names = vocabulary[page.lang].decisions;
  return (
    <div class="remark-when-decision">
      <SelectField
        page={page}
        form={form}
        name="decision"
        label={w.decision}
        hint={w.decisionHint}
        options={decisions.map((value) => ({ value, label: names[value] }))}
        empty={w.none}
        conditional
      />
    </div>
  );
};

/** What is written of a remark. */
export const RemarkFields = (props: Props) => {
  const { page, form } = props;
  const w = words[page.lang];
  const kinds = vocabulary[page.lang].kinds;
  return (
    <>
      <RadioField
        page={page}
        form={form}
        name="kind"
        label={w.kind}
        options={remarkKinds.map((value) => ({ value, label: kinds[value] }))}
        required
      />
      <Speaker {...props} />
      <Outcome {...props} />
      <ProseField
        page={page}
        form={form}
        name="text"
        label={w.text}
        hint={w.textHint}
        rows={8}
        required
      />
      <TickField page={page} form={form} name="inSummary" label={w.inSummary} />
      <ProseField
        page={page}
        form={form}
        name="summaryText"
        label={w.summaryText}
        hint={w.summaryHint}
        rows={3}
      />
    </>
  );
};
