import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { ProseField } from "../../ui/fields/prose-field";
import type { AgendaItem } from "../model";
import { words } from "../form-words";
import { AskingPage } from "./asking-page";
import type { Home } from "./item-layout";

interface Props {
  page: Page;
  home: Home;
  item: AgendaItem;
  form: FormState;
}

/** Asks before an item is removed, or a proposal withdrawn. */
export const RemovePage = ({ page, home, item, form }: Props) => {
  const w = words[page.lang];
  const isItem = item.state === "taken";
  return (
    <AskingPage
      page={page}
      home={home}
      item={item}
      step="remove"
      title={isItem ? w.removeTitle : w.withdrawTitle}
      lead={isItem ? w.removeLead : w.withdrawLead}
      submit={isItem ? w.removeDo : w.withdraw}
      kind="danger"
      form={form}
    >
      <ProseField
        page={page}
        form={form}
        name="reason"
        label={w.reason}
        hint={w.removeHint}
        rows={3}
      />
    </AskingPage>
  );
};
