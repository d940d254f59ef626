import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import type { Option } from "../../ui/fields/options";
import { RadioField } from "../../ui/fields/radio-field";
import { Notice } from "../../ui/notice";
import type { AgendaItem } from "../model";
import { words } from "../form-words";
import { AskingPage } from "./asking-page";
import { BackLink } from "./back-link";
import { type Home, ItemLayout } from "./item-layout";

interface Props {
  page: Page;
  home: Home;
  item: AgendaItem;
  form: FormState;
  /** Where it can go: meetings in preparation, and from a meeting the backlog. */
  targets: readonly Option[];
  /** The meeting was held: the item stays on its agenda as carried. */
  isHeld: boolean;
}

/** Asks where an item goes on. */
export const CarryPage = ({ page, home, item, form, targets, isHeld }: Props) => {
  const w = words[page.lang];
  const title = home ? w.carryTitle : w.placeTitle;
  if (targets.length === 0)
    return (
      <ItemLayout page={page} home={home} title={title} shoulder={item.title}>
        <Notice
          page={page}
          tone="information"
          heading={w.noTarget}
          actions={<BackLink page={page} home={home} />}
        />
      </ItemLayout>
    );
  return (
    <AskingPage
      page={page}
      home={home}
      item={item}
      step="carry"
      title={title}
      lead={isHeld ? w.carryHeldLead : w.carryLead}
      submit={w.carryDo}
      form={form}
    >
      <RadioField
        page={page}
        form={form}
        name="target"
        label={w.target}
        required
        options={targets}
      />
    </AskingPage>
  );
};
