import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Option } from "../../ui/fields/options";
import { Form } from "../../ui/form";
import { words } from "../form-words";
import { BackLink } from "./back-link";
import { ItemFields } from "./item-fields";
import { type Home, ItemLayout } from "./item-layout";
import { labelsOf } from "./labels";

interface Props {
  page: Page;
  home: Home;
  form: FormState;
  presenters: readonly Option[];
}

/** A new item for an agenda, or a new candidate. */
export const NewItemPage = ({ page, home, form, presenters }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <ItemLayout page={page} home={home} title={home ? w.newTitle : w.newCandidate}>
      <Form
        page={page}
        form={form}
        action={home ? to.newItem(home.id) : to.newBacklogItem()}
        labels={labelsOf(page.lang)}
        submit={home ? w.add : w.addCandidate}
        secondary={<BackLink page={page} home={home} />}
      >
        <ItemFields page={page} form={form} presenters={presenters} withNote />
      </Form>
    </ItemLayout>
  );
};
