import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { DayField } from "../../../ui/fields/day-field";
import { RadioField } from "../../../ui/fields/radio-field";
import { SelectField } from "../../../ui/fields/select-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { PageTitle } from "../../../ui/page-title";
import { seatRoles, tiers } from "../../model";
import type { PostListing } from "../../posts/model";
import { postOptions } from "../../posts/present";
import { Frame } from "../../views/frame";
import { SourceFields } from "../../views/source-fields";
import { words as common } from "../../words";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  posts: readonly PostListing[];
}

const Fields = ({ page, form, posts }: Props) => {
  const w = words[page.lang];
  const c = common[page.lang];
  const field = { page, form };
  const tierOptions = tiers.map((value) => ({ value, label: c.tiers[value] }));
  const roleOptions = seatRoles.map((value) => ({ value, label: c.roles[value] }));
  const options = postOptions(posts, page.lang);
  return (
    <>
      <SelectField {...field} name="postId" label={w.post} options={options} required />
      <RadioField {...field} name="tier" label={w.tier} options={tierOptions} required />
      <RadioField {...field} name="role" label={w.role} options={roleOptions} required />
      <DayField {...field} name="validFrom" label={w.validFrom} hint={w.validFromHint} required />
      <SourceFields {...field} />
    </>
  );
};

/** Adds a seat. */
export const SeatForm = ({ page, form, posts }: Props) => {
  const w = words[page.lang];
  const { source, sourceUrl, cancel } = common[page.lang];
  const { post: postId, tier, role, validFrom } = w;
  const to = paths[page.lang];
  return (
    <Frame page={page} title={w.add} trail={[{ href: to.seats(), label: w.title }]}>
      <PageTitle title={w.add} lead={w.lead} />
      <Form
        page={page}
        form={form}
        action={to.newSeat()}
        labels={{ postId, tier, role, validFrom, source, sourceUrl }}
        submit={w.add}
        secondary={
          <LinkButton href={to.seats()} kind="quiet">
            {cancel}
          </LinkButton>
        }
      >
        <Fields page={page} form={form} posts={posts} />
      </Form>
    </Frame>
  );
};
