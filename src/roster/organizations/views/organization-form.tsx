import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { DayField } from "../../../ui/fields/day-field";
import { NumberField } from "../../../ui/fields/number-field";
import { RadioField } from "../../../ui/fields/radio-field";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { PageTitle } from "../../../ui/page-title";
import { Frame } from "../../views/frame";
import { SourceFields } from "../../views/source-fields";
import { words as common } from "../../words";
import { type Organization, organizationKinds } from "../model";
import { organizationOptions } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  /** What is corrected; null for a new one. */
  seen: Organization | null;
  organizations: readonly Organization[];
}

const labelsOf = (page: Page) => {
  const w = words[page.lang];
  const { source, sourceUrl, nameEn } = common[page.lang];
  const { kind, parent: parentId, name, shortName, rank, validFrom } = w;
  return { kind, parentId, name, shortName, nameEn, rank, validFrom, source, sourceUrl };
};

const Fields = ({ page, form, organizations }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  const kinds = organizationKinds.map((value) => ({ value, label: w.kinds[value] }));
  const options = organizationOptions(
    organizations.filter((one) => one.kind !== "division"),
    page.lang,
  );
  return (
    <>
      <RadioField {...field} name="kind" label={w.kind} options={kinds} required />
      <SelectField
        {...field}
        name="parentId"
        label={w.parent}
        options={options}
        empty={w.noParent}
      />
      <TextField {...field} name="name" label={w.name} hint={w.nameHint} width="full" required />
      <TextField {...field} name="shortName" label={w.shortName} hint={w.shortNameHint} required />
      <TextField {...field} name="nameEn" label={common[page.lang].nameEn} width="full" />
      <NumberField {...field} name="rank" label={w.rank} hint={w.rankHint} required />
      <DayField {...field} name="validFrom" label={w.validFrom} hint={w.validFromHint} />
      <SourceFields {...field} />
    </>
  );
};

/** Records a new organisation, or corrects one. */
export const OrganizationForm = (props: Props) => {
  const { page, form, seen } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = seen ? w.editTitle : w.addTitle;
  return (
    <Frame page={page} title={title} trail={[{ href: to.organizations(), label: w.title }]}>
      <PageTitle title={title} shoulder={seen?.name} />
      <Form
        page={page}
        form={form}
        action={seen ? to.organizationEdit(seen.id) : to.newOrganization()}
        version={seen?.version}
        labels={labelsOf(page)}
        submit={seen ? w.saveEdit : w.save}
        secondary={
          <LinkButton href={seen ? to.organization(seen.id) : to.organizations()} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        <Fields {...props} />
      </Form>
    </Frame>
  );
};
