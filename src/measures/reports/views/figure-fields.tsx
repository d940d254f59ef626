import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { FieldGroup } from "../../../ui/field-group";
import { DayField } from "../../../ui/fields/day-field";
import { TextField } from "../../../ui/fields/text-field";
import type { FigureAsked } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  figures: readonly FigureAsked[];
}

/** The actual values of the year, one field an indicator; nothing where there are no indicators. */
export const FigureFields = ({ page, form, figures }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  return figures.length === 0 ? null : (
    <FieldGroup legend={w.figures} hint={w.figuresHint}>
      {figures.map(({ value, asOf, name, unit, last }) => (
        <FieldGroup
          legend={name}
          hint={last ? w.figureLast(last.value, last.year) : w.figureNone}
          columns
        >
          <TextField {...field} name={value} label={w.figureUnit(unit)} width="medium" />
          <DayField {...field} name={asOf} label={w.asOf} />
        </FieldGroup>
      ))}
    </FieldGroup>
  );
};
