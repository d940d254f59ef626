import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { NumberField } from "../../ui/fields/number-field";
import type { Option } from "../../ui/fields/options";
import { ProseField } from "../../ui/fields/prose-field";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { kinds } from "../model";
import { vocabulary } from "../words";
import { words } from "../form-words";

interface Props {
  page: Page;
  form: FormState;
  /** Seats in the order of the 名簿, then organisations in 建制順. */
  presenters: readonly Option[];
  /** Whether the note to the chair is typed here. */
  withNote: boolean;
}

/** What an item is. */
export const ItemFields = ({ page, form, presenters, withNote }: Props) => {
  const w = words[page.lang];
  const of = (name: string, label: string, hint?: string) => ({ page, form, name, label, hint });
  return (
    <>
      <SelectField
        {...of("kind", w.kind, w.kindHint)}
        required
        options={kinds.map((value) => ({ value, label: vocabulary[page.lang].kinds[value] }))}
      />
      <TextField {...of("title", w.title, w.titleHint)} required width="full" />
      <SelectField {...of("presenter", w.presenter)} options={presenters} empty={w.nobody} />
      <NumberField {...of("minutes", w.minutes)} unit={w.minutesUnit} />
      {withNote && <ProseField {...of("noteToChair", w.note, w.noteHint)} rows={4} />}
    </>
  );
};
