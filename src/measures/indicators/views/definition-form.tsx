import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ProseField } from "../../../ui/fields/prose-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { PageTitle } from "../../../ui/page-title";
import type { Measure } from "../../model";
import type { Definition } from "../../model/indicator";
import { Frame } from "../../views/frame";
import { words as common } from "../../words";
import { words } from "../words";
import { DefinitionFields, definitionLabels } from "./definition-fields";

interface Props {
  page: Page;
  form: FormState;
  measure: Measure;
  /** The definition that holds until the new one begins. */
  last: Definition;
}

/** A new definition of an indicator, with the reason why its series breaks. */
export const DefinitionForm = ({ page, form, measure, last }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Frame page={page} title={w.definitionTitle} measure={measure}>
      <PageTitle title={w.definitionTitle} shoulder={last.name} lead={w.definitionAbout} />
      <Form
        page={page}
        form={form}
        action={to.indicatorDefinition(measure.id, last.indicatorId)}
        version={last.number}
        labels={{ reason: w.reason, ...definitionLabels(page) }}
        submit={w.define}
        hint={common[page.lang].savedHint}
        secondary={
          <LinkButton href={to.indicator(measure.id, last.indicatorId)} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        <ProseField
          page={page}
          form={form}
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          rows={3}
          required
        />
        <DefinitionFields page={page} form={form} />
      </Form>
    </Frame>
  );
};
