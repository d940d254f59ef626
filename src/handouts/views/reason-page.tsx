import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import type { ButtonKind } from "../../ui/button";
import { ProseField } from "../../ui/fields/prose-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { words } from "../form-words";
import { type Home, Frame } from "./frame";
import { labelsOf } from "./labels";

interface Props {
  page: Page;
  home: Home;
  handout?: { readonly id: string; readonly name: string } | undefined;
  title: string;
  lead: string;
  submit: string;
  hint?: string | undefined;
  kind?: ButtonKind | undefined;
  action: string;
  version: number;
  back: { readonly href: string; readonly label: string };
  form: FormState;
}

/** A step that is taken with a reason, on a page of its own that says what will follow. */
export const ReasonPage = (props: Props) => {
  const { page, home, handout, form, back } = props;
  return (
    <Frame
      page={page}
      home={home}
      title={props.title}
      shoulder={handout?.name}
      lead={props.lead}
      handout={handout}
    >
      <Form
        page={page}
        form={form}
        action={props.action}
        version={props.version}
        labels={labelsOf(page.lang)}
        submit={props.submit}
        kind={props.kind}
        secondary={
          <LinkButton href={back.href} kind="quiet">
            {back.label}
          </LinkButton>
        }
      >
        <ProseField
          page={page}
          form={form}
          name="reason"
          label={words[page.lang].reason}
          hint={props.hint}
          rows={3}
          required
        />
      </Form>
    </Frame>
  );
};
