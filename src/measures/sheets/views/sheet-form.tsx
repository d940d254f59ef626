import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { FieldGroup } from "../../../ui/field-group";
import { ProseField } from "../../../ui/fields/prose-field";
import { RadioField } from "../../../ui/fields/radio-field";
import { TicksField } from "../../../ui/fields/ticks-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { titleOf } from "../../../ui/measure/naming";
import { PageTitle } from "../../../ui/page-title";
import { vocabulary as shared } from "../../../words/measure";
import { type Measure, continuities, methods } from "../../model";
import { Frame } from "../../views/frame";
import { SourceFields } from "../../views/source-fields";
import { words as common } from "../../words";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  measure: Measure;
  year: number;
  /** null for a sheet that is not there yet. */
  version: number | null;
  /** Whether it begins with the words of the year before. */
  isTaken: boolean;
}

const About = ({ page, form }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  const kinds = continuities.map((value) => ({
    value,
    label: shared[page.lang].continuities[value],
  }));
  return (
    <FieldGroup legend={w.about}>
      <RadioField {...field} name="continuity" label={w.continuity} options={kinds} required />
      <ProseField {...field} name="purpose" label={w.purpose} hint={w.purposeHint} rows={3} />
      <ProseField {...field} name="summary" label={w.summary} hint={w.summaryHint} rows={5} />
    </FieldGroup>
  );
};

const Basis = ({ page, form }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  const ways = methods.map((value) => ({ value, label: shared[page.lang].methods[value] }));
  return (
    <FieldGroup legend={w.basis}>
      <TicksField {...field} name="methods" label={w.methods} options={ways} />
      <ProseField
        {...field}
        name="legalBasis"
        label={w.legalBasis}
        hint={w.legalBasisHint}
        rows={2}
      />
      <ProseField {...field} name="relatedPlans" label={w.relatedPlans} rows={2} />
    </FieldGroup>
  );
};

const Ahead = ({ page, form }: Props) => {
  const w = words[page.lang];
  const field = { page, form, rows: 4 };
  return (
    <FieldGroup legend={w.ahead}>
      <ProseField {...field} name="plan" label={w.plan} />
      <ProseField {...field} name="issues" label={w.issues} />
      <ProseField {...field} name="nextSteps" label={w.nextSteps} />
    </FieldGroup>
  );
};

const References = ({ page, form }: Props) => {
  const w = words[page.lang];
  const field = { page, form, hint: w.linksHint, rows: 3 };
  return (
    <FieldGroup legend={w.references}>
      <ProseField {...field} name="links" label={w.links} />
      <ProseField {...field} name="evidence" label={w.evidence} />
      <SourceFields page={page} form={form} />
    </FieldGroup>
  );
};

/** The sheet of a year: made, or changed. */
export const SheetForm = (props: Props) => {
  const { page, form, measure, year, version, isTaken } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = w.title(fiscalYearName(year, page.lang));
  const { source, sourceUrl } = common[page.lang];
  const { continuity, purpose, summary, legalBasis, relatedPlans, plan, issues, ...rest } = w;
  const { nextSteps, links, evidence } = rest;
  return (
    <Frame page={page} title={title} measure={measure}>
      <PageTitle
        title={title}
        shoulder={titleOf(measure, page.lang)}
        lead={isTaken ? w.taken : undefined}
      />
      <Form
        page={page}
        form={form}
        action={to.sheet(measure.id, year)}
        version={version ?? undefined}
        labels={{
          continuity,
          purpose,
          summary,
          methods: w.methods,
          legalBasis,
          relatedPlans,
          plan,
          issues,
          nextSteps,
          links,
          evidence,
          source,
          sourceUrl,
        }}
        submit={w.save}
        hint={common[page.lang].savedHint}
        secondary={
          <LinkButton href={to.measureOfYear(measure.id, year)} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        <About {...props} />
        <Basis {...props} />
        <Ahead {...props} />
        <References {...props} />
      </Form>
    </Frame>
  );
};
