import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Option } from "../../ui/fields/options";
import { ProseField } from "../../ui/fields/prose-field";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { TicksField } from "../../ui/fields/ticks-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { words } from "../form-words";
import { disclosures } from "../model";
import { words as pages } from "../page-words";
import { vocabulary } from "../words";
import { type Home, Frame } from "./frame";
import { labelsOf } from "./labels";

interface Props {
  page: Page;
  home: Home;
  form: FormState;
  items: readonly Option[];
  ministries: readonly Option[];
}

/** The secretariat asks several ministries for papers at once. */
export const AskPage = ({ page, home, form, items, ministries }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const of = (name: string, label: string, hint?: string) => ({ page, form, name, label, hint });
  return (
    <Frame page={page} home={home} title={w.askTitle} lead={w.askLead}>
      <Form
        page={page}
        form={form}
        action={to.askHandouts(home.id)}
        labels={labelsOf(page.lang)}
        submit={w.askDo}
        secondary={
          <LinkButton href={to.handouts(home.id)} kind="quiet">
            {pages[page.lang].back}
          </LinkButton>
        }
      >
        <SelectField {...of("itemId", w.item)} options={items} empty={w.noItem} />
        <TicksField {...of("ministries", w.ministries, w.ministriesHint)} options={ministries} />
        <TextField {...of("title", w.name, w.nameHint)} width="full" required />
        <ProseField {...of("request", w.request, w.requestHint)} rows={4} required />
        <TextField {...of("due", w.due, w.dueHint)} required />
        <SelectField
          {...of("disclosure", w.disclosure, w.askedDisclosureHint)}
          options={disclosures
            .filter((value) => value !== "closed")
            .map((value) => ({ value, label: vocabulary[page.lang].disclosures[value] }))}
          empty={null}
        />
      </Form>
    </Frame>
  );
};
