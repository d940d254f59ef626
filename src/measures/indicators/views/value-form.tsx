import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { DayField } from "../../../ui/fields/day-field";
import { RadioField } from "../../../ui/fields/radio-field";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { vocabulary } from "../../../words/measure";
import type { Measure } from "../../model";
import type { Asked } from "../../model/doubts";
import type { IndicatorValue } from "../../model/indicator";
import { SourceFields } from "../../views/source-fields";
import { words as common } from "../../words";
import { type Series, valueKinds } from "../value-forms";
import { words } from "../value-words";
import { definitionTold } from "./told-of";
import { ValueDoubts } from "./value-doubts";

interface Props {
  page: Page;
  measure: Measure;
  series: Series;
  form: FormState;
  /** The newest revision of what is corrected; null to add a value. */
  correcting: IndicatorValue | null;
  asked: Asked | null;
}

/** Of what a new value is. */
const Of = ({ page, series, form }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  const { values } = vocabulary[page.lang];
  const kinds = valueKinds.map((value) => ({ value, label: values[value] }));
  const definitions = series.definitions.map((one) => ({
    value: one.id,
    label: definitionTold(one, page.lang),
  }));
  return (
    <>
      <RadioField {...field} name="kind" label={w.kindLabel} options={kinds} required />
      <TextField
        {...field}
        name="year"
        label={w.yearLabel}
        hint={w.yearHint}
        width="short"
        required
      />
      <TextField {...field} name="period" label={w.period} hint={w.periodHint} />
      {definitions.length > 1 && (
        <SelectField
          {...field}
          name="definition"
          label={w.definition}
          hint={w.definitionHint}
          options={definitions}
          empty={w.byYear}
        />
      )}
    </>
  );
};

const Correcting = ({ value }: { value: IndicatorValue }) => (
  <>
    <input type="hidden" name="correct" value={value.id} />
    <input type="hidden" name="seen" value={value.revision} />
  </>
);

/** Adds a value, or corrects one by a further revision. */
export const ValueForm = (props: Props) => {
  const { page, measure, series, form, correcting, asked } = props;
  const w = words[page.lang];
  const field = { page, form };
  const here = paths[page.lang].indicatorValues(measure.id, series.indicatorId);
  const measuredBy =
    series.definitions.find(({ id }) => id === correcting?.definitionId) ??
    series.definitions.at(-1);
  const { source, sourceUrl } = common[page.lang];
  const { yearLabel: year, kindLabel: kind, period, definition, value, note } = w;
  const days = { asOf: w.asOf, publishedOn: w.publishedOn };
  return (
    <Form
      page={page}
      form={form}
      action={here}
      labels={{ kind, year, period, definition, value, ...days, note, source, sourceUrl }}
      submit={correcting ? w.save : w.add}
      hint={common[page.lang].savedHint}
      secondary={
        correcting && (
          <LinkButton href={here} kind="quiet">
            {w.cancel}
          </LinkButton>
        )
      }
    >
      {correcting ? <Correcting value={correcting} /> : <Of {...props} />}
      <TextField
        {...field}
        name="value"
        label={w.value}
        hint={w.valueHint(measuredBy?.unit ?? "")}
        required
      />
      <DayField {...field} name="asOf" label={w.asOf} hint={w.asOfHint} />
      <DayField {...field} name="publishedOn" label={w.publishedOn} />
      <TextField {...field} name="note" label={w.note} width="full" />
      <SourceFields {...field} />
      {asked && <ValueDoubts page={page} asked={asked} />}
    </Form>
  );
};
