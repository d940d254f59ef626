import type { Child } from "hono/jsx";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { DayField } from "../../ui/fields/day-field";
import type { Option } from "../../ui/fields/options";
import { SelectField } from "../../ui/fields/select-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { PageTitle } from "../../ui/page-title";
import { words as common } from "../words";
import { words } from "../words/ending";
import { Frame } from "./frame";

interface Props {
  page: Page;
  /** What is to end. */
  name: string;
  trail: readonly { href: string; label: string }[];
  action: string;
  back: string;
  version: number;
  form: FormState;
  isEnded: boolean;
  /** What may come after it; left out where nothing follows. */
  successors?: readonly Option[] | undefined;
  /** What will follow, in sentences. */
  consequences?: Child;
  /** Further fields. */
  children?: Child;
}

/** Asks once more before something ends, and says what will follow. */
export const EndPage = (props: Props) => {
  const { page, name, trail, action, back, version, form, isEnded, successors } = props;
  const w = words[page.lang];
  const successor = common[page.lang].successor;
  return (
    <Frame page={page} title={w.title} trail={trail}>
      <PageTitle title={w.title} shoulder={name} lead={w.lead} />
      {props.consequences}
      <Form
        page={page}
        form={form}
        action={action}
        version={version}
        labels={{ day: w.day, successorId: successor }}
        submit={isEnded ? w.change : w.end}
        kind="danger"
        secondary={
          <LinkButton href={back} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        <DayField
          page={page}
          form={form}
          name="day"
          label={w.day}
          hint={isEnded ? w.dayHintEnded : w.dayHint}
          required={!isEnded}
        />
        {successors && (
          <SelectField
            page={page}
            form={form}
            name="successorId"
            label={successor}
            hint={w.successorHint}
            options={successors}
            empty={common[page.lang].successorNone}
          />
        )}
        {props.children}
      </Form>
    </Frame>
  );
};
