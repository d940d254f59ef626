import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ProseField } from "../../../ui/fields/prose-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import type { Minutes, Remark } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import { words } from "../words";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  remark: Remark;
  form: FormState;
}

/** 正誤: the only way in which settled minutes change. */
export const ErratumPage = ({ page, meeting, minutes, remark, form }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.erratumTitle}
      lead={w.erratumLead}
    >
      <Form
        page={page}
        form={form}
        action={to.remarkStep(meeting.id, remark.id, "erratum")}
        version={remark.version}
        labels={{ text: w.text, reason: w.reason }}
        submit={w.erratumDo}
        hint={w.erratumHint}
        secondary={
          <LinkButton href={to.minutes(meeting.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <ProseField page={page} form={form} name="text" label={w.text} rows={8} required />
        <TextField
          page={page}
          form={form}
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          width="full"
          required
        />
      </Form>
    </MinutesLayout>
  );
};
