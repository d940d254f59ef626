import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { FieldGroup } from "../../../ui/field-group";
import { ProseField } from "../../../ui/fields/prose-field";
import { TextField } from "../../../ui/fields/text-field";
import { SourceFields } from "../../views/source-fields";
import { words as common } from "../../words";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  /** Whether unit and first year stay as they are, since there are values. */
  isFixed?: boolean | undefined;
}

/** The label of each field of a definition. */
export function definitionLabels({ lang }: Pick<Page, "lang">): Record<string, string> {
  const { name, nameEn, formula, unit, baseline, baselineYear, fromYear } = words[lang];
  const { source, sourceUrl } = common[lang];
  return { name, nameEn, formula, unit, baseline, baselineYear, fromYear, source, sourceUrl };
}

/** What an indicator measures, and from where it sets out. */
export const DefinitionFields = ({ page, form, isFixed }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  return (
    <>
      <FieldGroup legend={w.definition} hint={isFixed ? w.unitKept : undefined}>
        <TextField {...field} name="name" label={w.name} hint={w.nameHint} width="full" required />
        <TextField {...field} name="nameEn" label={w.nameEn} width="full" />
        <ProseField {...field} name="formula" label={w.formula} hint={w.formulaHint} rows={3} />
        {!isFixed && (
          <>
            <TextField
              {...field}
              name="unit"
              label={w.unit}
              hint={w.unitHint}
              width="short"
              required
            />
            <TextField
              {...field}
              name="fromYear"
              label={w.fromYear}
              hint={w.yearHint}
              width="short"
              required
            />
          </>
        )}
      </FieldGroup>
      <FieldGroup legend={w.baseline} columns>
        <TextField {...field} name="baseline" label={w.baseline} width="short" />
        <TextField {...field} name="baselineYear" label={w.baselineYear} width="short" />
      </FieldGroup>
      <FieldGroup legend={common[page.lang].source}>
        <SourceFields page={page} form={form} />
      </FieldGroup>
    </>
  );
};
