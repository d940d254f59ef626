import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { FieldGroup } from "../../ui/field-group";
import { DayField } from "../../ui/fields/day-field";
import type { Option } from "../../ui/fields/options";
import { ProseField } from "../../ui/fields/prose-field";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { TickField } from "../../ui/fields/tick-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { words } from "../form-words";
import { words as pages } from "../page-words";
import { type Home, Frame } from "./frame";
import { labelsOf } from "./labels";
import { OpennessFields } from "./openness-fields";

interface Props {
  page: Page;
  home: Home;
  /** What is changed; null for a new one. */
  seen: { readonly id: string; readonly title: string; readonly version: number } | null;
  form: FormState;
  items: readonly Option[];
  submitters: readonly Option[];
}

const About = ({ page, form, items, submitters }: Props) => {
  const w = words[page.lang];
  const of = (name: string, label: string, hint?: string) => ({ page, form, name, label, hint });
  return (
    <>
      <TextField {...of("title", w.name, w.nameHint)} width="full" required />
      <SelectField {...of("itemId", w.item)} options={items} empty={w.noItem} />
      <SelectField
        {...of("submitterId", w.submitter, w.submitterHint)}
        options={submitters}
        empty={w.outside}
        conditional
      />
      <TextField {...of("submitterName", w.submitterName, w.submitterNameHint)} conditional />
      <ProseField {...of("request", w.request, w.requestHint)} rows={3} />
      <TextField {...of("due", w.due, w.dueHint)} />
    </>
  );
};

/** What the page is called and where it leads, for a new handout or one that is changed. */
const aboutOf = ({ page, home, seen }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  if (seen === null)
    return {
      title: w.newTitle,
      lead: w.newLead,
      action: to.newHandout(home.id),
      submit: w.add,
      back: { href: to.handouts(home.id), label: pages[page.lang].back },
    };
  return {
    title: w.editTitle,
    lead: undefined,
    action: to.handoutStep(home.id, seen.id, "edit"),
    submit: w.save,
    back: { href: to.handout(home.id, seen.id), label: pages[page.lang].backToHandout },
  };
};

/** What the secretariat says of a handout. */
export const EditPage = (props: Props) => {
  const { page, home, seen, form } = props;
  const w = words[page.lang];
  const { title, lead, action, submit, back } = aboutOf(props);
  const field = { page, form };
  return (
    <Frame
      page={page}
      home={home}
      title={title}
      shoulder={seen?.title}
      lead={lead}
      handout={seen ? { id: seen.id, name: seen.title } : undefined}
    >
      <Form
        page={page}
        form={form}
        action={action}
        version={seen?.version}
        labels={labelsOf(page.lang)}
        submit={submit}
        secondary={
          <LinkButton href={back.href} kind="quiet">
            {back.label}
          </LinkButton>
        }
      >
        <About {...props} />
        <OpennessFields page={page} form={form} />
        <DayField {...field} name="reviewOn" label={w.reviewOn} />
        <FieldGroup legend={w.showing}>
          <TickField {...field} name="onWeb" label={w.onWeb} />
          <TickField {...field} name="inPacket" label={w.inPacket} />
        </FieldGroup>
      </Form>
    </Frame>
  );
};
