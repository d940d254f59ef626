import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { FieldGroup } from "../../ui/field-group";
import type { Option } from "../../ui/fields/options";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { TicksField } from "../../ui/fields/ticks-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { titleOf } from "../../ui/measure/naming";
import { PageTitle } from "../../ui/page-title";
import type { Measure, Ministry, Pillar } from "../model";
import { words } from "../words";
import { Frame } from "./frame";
import { SourceFields } from "./source-fields";

interface Props {
  page: Page;
  form: FormState;
  /** What is changed; null for a new one. */
  seen: Measure | null;
  /** The ministries that may lead it. */
  leads: readonly Ministry[];
  ministries: readonly Ministry[];
  pillars: readonly Pillar[];
}

const optionsIn = (
  page: Page,
  named: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[],
): Option[] =>
  named.map(({ id, name, nameEn }) => ({
    value: id,
    label: (page.lang === "en" && nameEn) || name,
  }));

const Basics = ({ page, form, leads, ministries, pillars }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  return (
    <FieldGroup legend={w.basic}>
      <TextField {...field} name="title" label={w.name} width="full" required />
      <TextField {...field} name="titleEn" label={w.nameEn} width="full" />
      <SelectField
        {...field}
        name="leadId"
        label={w.lead}
        options={optionsIn(page, leads)}
        required
      />
      <TextField {...field} name="code" label={w.code} hint={w.codeHint} required />
      <SelectField
        {...field}
        name="pillarId"
        label={w.pillar}
        options={optionsIn(page, pillars)}
        required
      />
      <TicksField
        {...field}
        name="partners"
        label={w.partners}
        hint={w.partnersHint}
        options={optionsIn(page, ministries)}
      />
      <TextField {...field} name="division" label={w.division} hint={w.divisionHint} width="full" />
      <TextField {...field} name="contact" label={w.contact} hint={w.contactHint} width="full" />
      <TextField
        {...field}
        name="projectNumber"
        label={w.projectNumber}
        hint={w.projectNumberHint}
      />
    </FieldGroup>
  );
};

/** Registers a measure, or changes what does not change from year to year. */
export const MeasureForm = (props: Props) => {
  const { page, form, seen } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = seen ? w.editTitle : w.registerTitle;
  const field = { page, form };
  const { name, nameEn: titleEn, lead: leadId, pillar: pillarId, ...labels } = w;
  return (
    <Frame page={page} title={title} measure={seen ?? undefined}>
      <PageTitle title={title} shoulder={seen ? titleOf(seen, page.lang) : undefined} />
      <Form
        page={page}
        form={form}
        action={seen ? to.measureEdit(seen.id) : to.newMeasure()}
        version={seen?.version}
        labels={{
          title: name,
          titleEn,
          leadId,
          pillarId,
          code: labels.code,
          partners: labels.partners,
          division: labels.division,
          contact: labels.contact,
          projectNumber: labels.projectNumber,
          startedYear: labels.startedYear,
          endsYear: labels.endsYear,
          source: labels.source,
          sourceUrl: labels.sourceUrl,
        }}
        submit={seen ? w.saveEdit : w.save}
        hint={w.savedHint}
        secondary={
          <LinkButton href={seen ? to.measure(seen.id) : to.myMeasures()} kind="quiet">
            {w.cancel}
          </LinkButton>
        }
      >
        <Basics {...props} />
        <FieldGroup legend={w.period}>
          <TextField {...field} name="startedYear" label={w.startedYear} hint={w.lineYearHint} />
          <TextField {...field} name="endsYear" label={w.endsYear} hint={w.endsYearHint} />
          <SourceFields {...field} />
        </FieldGroup>
      </Form>
    </Frame>
  );
};
