import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { HiddenField } from "../../../ui/fields/hidden-field";
import { ProseField } from "../../../ui/fields/prose-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import type { Minutes, Remark } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import { type KeptViews, besideOf } from "../model/erratum";
import { words } from "../words";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  remark: Remark;
  /** Which view is printed where both are kept; null where there is one text. */
  printed: KeptViews["printed"] | null;
  form: FormState;
}

/** Each text of the remark by its name, in the order in which the form has them. */
const labelsOf = ({ page, printed, remark }: Props) => {
  const w = words[page.lang];
  const beside = printed === null ? null : besideOf({ printed });
  const own = beside === "speaker" ? "secretariat" : "speaker";
  return {
    text: beside === null ? w.text : w.parts[own],
    ...(beside !== null && { beside: w.parts[beside] }),
    ...(remark.inSummary && { summaryText: w.summaryText }),
    reason: w.reason,
  };
};

const Fields = (props: Props) => {
  const { page, form } = props;
  const w = words[page.lang];
  const { text, beside, summaryText, reason } = labelsOf(props);
  const field = { page, form };
  return (
    <>
      <ProseField {...field} name="text" label={text} hint={w.textHint} rows={8} required />
      {beside !== undefined && (
        <ProseField {...field} name="beside" label={beside} hint={w.textHint} rows={8} required />
      )}
      {summaryText === undefined ? (
        <HiddenField form={form} name="summaryText" />
      ) : (
        <ProseField
          {...field}
          name="summaryText"
          label={summaryText}
          hint={w.summaryHint}
          rows={4}
        />
      )}
      <TextField
        {...field}
        name="reason"
        label={reason}
        hint={w.reasonHint}
        width="full"
        required
      />
    </>
  );
};

/** 正誤: the only way in which settled minutes change. */
export const ErratumPage = (props: Props) => {
  const { page, meeting, minutes, remark, form } = props;
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
        labels={labelsOf(props)}
        submit={w.erratumDo}
        hint={w.erratumHint}
        secondary={
          <LinkButton href={to.minutes(meeting.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <Fields {...props} />
      </Form>
    </MinutesLayout>
  );
};
