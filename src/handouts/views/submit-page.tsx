import type { Child } from "hono/jsx";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { FileField } from "../../ui/fields/file-field";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { words } from "../form-words";
import { endings } from "../model/file";
import { type Home, Frame } from "./frame";
import { labelsOf } from "./labels";
import { OpennessFields } from "./openness-fields";

interface Props {
  page: Page;
  home: Home;
  form: FormState;
  /** What the page is called, what it says, what its button says. */
  title: string;
  lead: string;
  submit: string;
  action: string;
  version?: number | undefined;
  handout?: { readonly id: string; readonly name: string } | undefined;
  back: { readonly href: string; readonly label: string };
  /** 差替え: what changed has to be said. */
  isReplacement: boolean;
  /** Whether something was submitted before. */
  isAgain: boolean;
  /** What only an offer asks. */
  first?: Child;
  /** What the secretariat wrote: what is asked, or why it was sent back. */
  before?: Child;
}

/** A file is submitted, or put in place of another. */
export const SubmitPage = (props: Props) => {
  const { page, home, form, back } = props;
  const w = words[page.lang];
  const field = { page, form };
  return (
    <Frame
      page={page}
      home={home}
      title={props.title}
      shoulder={props.handout?.name}
      lead={props.lead}
      handout={props.handout}
    >
      {props.before}
      <Form
        page={page}
        form={form}
        action={props.action}
        version={props.version}
        labels={labelsOf(page.lang)}
        submit={props.submit}
        secondary={
          <LinkButton href={back.href} kind="quiet">
            {back.label}
          </LinkButton>
        }
        withFile
      >
        {props.first}
        <TextField {...field} name="title" label={w.name} width="full" required />
        <OpennessFields page={page} form={form} />
        {props.isAgain && (
          <TextField
            {...field}
            name="note"
            label={w.note}
            hint={w.noteHint}
            width="full"
            required={props.isReplacement}
          />
        )}
        <FileField
          {...field}
          name="file"
          label={w.file}
          hint={w.fileHint}
          accept={endings}
          required
        />
      </Form>
    </Frame>
  );
};
