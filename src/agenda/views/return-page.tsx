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

/** Asks why a proposal goes back. */
export const ReturnPage = ({ page, home, item, form }: Props) => {
  const w = words[page.lang];
  return (
    <AskingPage
      page={page}
      home={home}
      item={item}
      step="return"
      title={w.returnTitle}
      lead={w.returnLead}
      submit={w.returnDo}
      form={form}
    >
      <ProseField
        page={page}
        form={form}
        name="reason"
        label={w.reason}
        hint={w.returnHint}
        required
      />
    </AskingPage>
  );
};
