import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { DayField } from "../../../ui/fields/day-field";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { PageTitle } from "../../../ui/page-title";
import type { Organization } from "../../organizations/model";
import { organizationOptions } from "../../organizations/present";
import { words as organizationWords } from "../../organizations/words";
import { Frame } from "../../views/frame";
import { SourceFields } from "../../views/source-fields";
import { words as common } from "../../words";
import type { Post } from "../model";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  /** What is corrected; null for a new one. */
  seen: Post | null;
  organizations: readonly Organization[];
}

const Fields = ({ page, form, organizations }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  const options = organizationOptions(organizations, page.lang);
  return (
    <>
      <SelectField
        {...field}
        name="organizationId"
        label={w.organization}
        options={options}
        required
      />
      <TextField {...field} name="name" label={w.name} hint={w.nameHint} width="full" required />
      <TextField {...field} name="nameEn" label={common[page.lang].nameEn} width="full" />
      <DayField {...field} name="validFrom" label={w.validFrom} hint={w.validFromHint} />
      <SourceFields {...field} />
    </>
  );
};

/** Records a new post, or corrects one. */
export const PostForm = (props: Props) => {
  const { page, form, seen } = props;
  const w = words[page.lang];
  const { nameEn, source, sourceUrl, cancel } = common[page.lang];
  const { organization: organizationId, name, validFrom } = w;
  const to = paths[page.lang];
  const title = seen ? w.editTitle : w.addTitle;
  const trail = [{ href: to.organizations(), label: organizationWords[page.lang].title }];
  return (
    <Frame page={page} title={title} trail={trail}>
      <PageTitle title={title} shoulder={seen?.name} />
      <Form
        page={page}
        form={form}
        action={seen ? to.postEdit(seen.id) : to.newPost()}
        version={seen?.version}
        labels={{ organizationId, name, nameEn, validFrom, source, sourceUrl }}
        submit={seen ? w.saveEdit : w.save}
        secondary={
          <LinkButton href={seen ? to.post(seen.id) : to.organizations()} kind="quiet">
            {cancel}
          </LinkButton>
        }
      >
        <Fields {...props} />
      </Form>
    </Frame>
  );
};
