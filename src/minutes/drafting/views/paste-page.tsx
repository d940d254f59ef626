import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import type { Option } from "../../../ui/fields/options";
import { ProseField } from "../../../ui/fields/prose-field";
import { SelectField } from "../../../ui/fields/select-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import type { Minutes } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import { words } from "../paste-words";

export interface PasteProps {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes | undefined;
  form: FormState;
  /** The items, for what stands under no heading. */
  parts: readonly Option[];
}

/** Where a transcript or memo is pasted. */
export const PastePage = ({ page, meeting, minutes, form, parts }: PasteProps) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const back = minutes === undefined ? to.minutes(meeting.id) : to.minutesDraft(meeting.id);
  return (
    <MinutesLayout page={page} meeting={meeting} minutes={minutes} title={w.title} lead={w.lead}>
      <Form
        page={page}
        form={form}
        action={to.minutesPaste(meeting.id)}
        labels={{ text: w.text, part: w.part }}
        submit={w.read}
        isLong
        secondary={
          <LinkButton href={back} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <ProseField
          page={page}
          form={form}
          name="text"
          label={w.text}
          hint={w.textHint}
          rows={20}
          required
        />
        <SelectField
          page={page}
          form={form}
          name="part"
          label={w.part}
          hint={w.partHint}
          options={parts}
          empty={w.opening}
        />
      </Form>
    </MinutesLayout>
  );
};
