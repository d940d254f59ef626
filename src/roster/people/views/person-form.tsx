import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { PageTitle } from "../../../ui/page-title";
import { Frame } from "../../views/frame";
import { words as common } from "../../words";
import type { Person } from "../model";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  /** Who is corrected; null for somebody new. */
  seen: Person | null;
}

/** Records somebody new, or corrects a name. */
export const PersonForm = ({ page, form, seen }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const field = { page, form };
  const title = seen ? w.editTitle : w.addTitle;
  return (
    <Frame page={page} title={title} trail={[{ href: to.people(), label: w.title }]}>
      <PageTitle title={title} shoulder={seen?.displayName} lead={seen ? undefined : w.addLead} />
      <Form
        page={page}
        form={form}
        action={seen ? to.personEdit(seen.id) : to.newPerson()}
        version={seen?.version}
        labels={{ displayName: w.name, reading: w.reading }}
        submit={seen ? w.saveEdit : w.save}
        secondary={
          <LinkButton href={seen ? to.person(seen.id) : to.people()} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        <TextField {...field} name="displayName" label={w.name} hint={w.nameHint} required />
        <TextField {...field} name="reading" label={w.reading} hint={w.readingHint} required />
      </Form>
    </Frame>
  );
};
