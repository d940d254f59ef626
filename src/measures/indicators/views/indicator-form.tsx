import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { FieldGroup } from "../../../ui/field-group";
import type { Option } from "../../../ui/fields/options";
import { RadioField } from "../../../ui/fields/radio-field";
import { SelectField } from "../../../ui/fields/select-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { titleOf } from "../../../ui/measure/naming";
import { PageTitle } from "../../../ui/page-title";
import { vocabulary } from "../../../words/measure";
import type { Measure } from "../../model";
import { type Definition, type Indicator, directions, indicatorKinds } from "../../model/indicator";
import { Frame } from "../../views/frame";
import { words as common } from "../../words";
import { words } from "../words";
import { DefinitionFields, definitionLabels } from "./definition-fields";

interface Changed {
  readonly indicator: Indicator;
  readonly definition: Definition;
  /** Whether values were recorded by this definition. */
  readonly hasValues: boolean;
  /** The other indicators, after which it can be put. */
  readonly others: readonly Option[];
}

interface Props {
  page: Page;
  form: FormState;
  measure: Measure;
  /** What is changed; null for a new one. */
  seen: Changed | null;
}

const Kind = ({ page, form, seen }: Props) => {
  const w = words[page.lang];
  const { indicatorKinds: kinds, directions: ways } = vocabulary[page.lang];
  const field = { page, form };
  return (
    <FieldGroup legend={w.indicator}>
      <RadioField
        {...field}
        name="kind"
        label={w.kind}
        options={indicatorKinds.map((value) => ({ value, label: kinds[value] }))}
        required
      />
      <RadioField
        {...field}
        name="direction"
        label={w.direction}
        options={directions.map((value) => ({ value, label: ways[value] }))}
        required
      />
      {seen && seen.others.length > 0 && (
        <SelectField
          {...field}
          name="after"
          label={w.after}
          options={seen.others}
          empty={w.first}
        />
      )}
    </FieldGroup>
  );
};

const Elsewhere = ({ page, measure, of }: { page: Page; measure: Measure; of: string }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      <LinkButton href={to.indicatorDefinition(measure.id, of)}>{w.define}</LinkButton>
      <LinkButton href={to.indicatorValues(measure.id, of)} kind="quiet">
        {w.values}
      </LinkButton>
    </PageActions>
  );
};

/** From which definition the form was made. */
const Seen = ({ seen }: Pick<Props, "seen">) =>
  seen && (
    <>
      <input type="hidden" name="definitionId" value={seen.definition.id} />
      <input type="hidden" name="definitionVersion" value={seen.definition.version} />
    </>
  );

/** An indicator with its first definition, or the wording of its newest one. */
export const IndicatorForm = (props: Props) => {
  const { page, form, measure, seen } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = seen ? w.editTitle : w.newTitle;
  const { kind, direction, after } = w;
  return (
    <Frame page={page} title={title} measure={measure}>
      <PageTitle
        title={title}
        shoulder={titleOf(measure, page.lang)}
        lead={seen ? w.editAbout : w.newAbout}
      />
      {seen && <Elsewhere page={page} measure={measure} of={seen.indicator.id} />}
      <Form
        page={page}
        form={form}
        action={seen ? to.indicator(measure.id, seen.indicator.id) : to.newIndicator(measure.id)}
        version={seen?.indicator.version}
        labels={{ kind, direction, after, ...definitionLabels(page) }}
        submit={seen ? w.save : w.add}
        hint={common[page.lang].savedHint}
        secondary={
          <LinkButton href={to.measure(measure.id)} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        <Seen seen={seen} />
        <Kind {...props} />
        <DefinitionFields page={page} form={form} isFixed={seen?.hasValues} />
      </Form>
    </Frame>
  );
};
