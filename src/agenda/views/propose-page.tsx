import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { HiddenField } from "../../ui/fields/hidden-field";
import type { Option } from "../../ui/fields/options";
import { SelectField } from "../../ui/fields/select-field";
import { Form } from "../../ui/form";
import { SummaryList } from "../../ui/summary-list";
import { words } from "../form-words";
import { BackLink } from "./back-link";
import { ItemFields } from "./item-fields";
import { type Home, ItemLayout } from "./item-layout";
import { labelsOf } from "./labels";

interface Props {
  page: Page;
  home: Home;
  action: string;
  form: FormState;
  /** The organisations that the reader may propose for. */
  organizations: readonly Option[];
  presenters: readonly Option[];
}

/** A ministry proposes an item for a meeting, or for later ones. */
export const ProposePage = ({ page, home, action, form, organizations, presenters }: Props) => {
  const w = words[page.lang];
  return (
    <ItemLayout page={page} home={home} title={w.proposeTitle} lead={w.proposeLead}>
      <Form
        page={page}
        form={form}
        action={action}
        labels={labelsOf(page.lang)}
        submit={w.propose}
        secondary={<BackLink page={page} home={home} />}
      >
        {organizations.length > 1 ? (
          <SelectField
            page={page}
            form={form}
            name="organizationId"
            label={w.organization}
            required
            options={organizations}
          />
        ) : (
          <>
            <HiddenField form={form} name="organizationId" />
            <SummaryList rows={[{ term: w.organization, value: organizations[0]?.label ?? "" }]} />
          </>
        )}
        <ItemFields page={page} form={form} presenters={presenters} withNote={false} />
      </Form>
    </ItemLayout>
  );
};
