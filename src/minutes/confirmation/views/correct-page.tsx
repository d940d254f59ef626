import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Button } from "../../../ui/button";
import { Difference } from "../../../ui/diff";
import { HiddenField } from "../../../ui/fields/hidden-field";
import { ProseField } from "../../../ui/fields/prose-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { Notice } from "../../../ui/notice";
import type { Minutes } from "../../model";
import type { Presented } from "../../present";
import { MinutesLayout } from "../../views/minutes-layout";
import { words } from "../speaker-words";

export interface CorrectPageProps {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  remark: Presented;
  post: string;
  form: FormState;
  /** The page of all remarks that are to be confirmed by whoever answers here. */
  back: string;
  /** Of the correction that is open; 0 where there is none. */
  version: number;
  /** Whether the differences are shown, so that it may be sent. */
  isPreviewed: boolean;
  /** The text that was shown before, where it has changed since. */
  before: string | null;
}

const Changed = ({ page, before, remark }: CorrectPageProps) =>
  before === null ? null : (
    <Notice page={page} tone="warning" heading={words[page.lang].changedMeanwhile}>
      <p>{words[page.lang].changedMeanwhileText}</p>
      <Difference page={page} by="characters" before={before} after={remark.text} />
    </Notice>
  );

const Secondary = ({ page, isPreviewed, remark, back }: CorrectPageProps) => {
  const w = words[page.lang];
  return (
    <>
      {isPreviewed && (
        <Button kind="secondary" name="step" value="preview">
          {w.previewAgain}
        </Button>
      )}
      <LinkButton kind="quiet" href={`${back}#remark-${remark.id}`}>
        {w.back}
      </LinkButton>
    </>
  );
};

/** Another text for a remark, with the reason: first the differences are shown, then it is sent. */
export const CorrectPage = (props: CorrectPageProps) => {
  const { page, meeting, minutes, remark, post, form, version, isPreviewed } = props;
  const w = words[page.lang];
  const typed = form.typed["text"] ?? "";
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.correctTitle}
      lead={w.correctLead}
    >
      <Changed {...props} />
      <Form
        page={page}
        form={form}
        action={paths[page.lang].remarkStep(meeting.id, remark.id, "correction")}
        version={version}
        labels={{ text: w.text, reason: w.reason }}
        submit={isPreviewed ? w.send : w.preview}
        hint={isPreviewed ? w.sendHint : w.previewHint}
        secondary={<Secondary {...props} />}
      >
        <HiddenField form={form} name="number" />
        {isPreviewed && <input type="hidden" name="shown" value={typed} />}
        <ProseField
          page={page}
          form={form}
          name="text"
          label={w.textOf(post)}
          hint={w.textHint}
          rows={Math.min(16, 4 + Math.ceil(typed.length / 36))}
          required
        />
        <TextField
          page={page}
          form={form}
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          width="full"
          required
        />
        {isPreviewed && (
          <div class="correction">
            <p class="part-heading">{w.difference}</p>
            <Difference page={page} by="characters" before={remark.text} after={typed} />
          </div>
        )}
      </Form>
    </MinutesLayout>
  );
};
