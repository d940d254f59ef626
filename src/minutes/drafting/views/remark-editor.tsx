import type { Child } from "hono/jsx";
import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import type { Option } from "../../../ui/fields/options";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { Notice } from "../../../ui/notice";
import type { Minutes } from "../../model";
import { words } from "../form-words";
import { words as drafting } from "../words";
import { RemarkFields } from "./remark-fields";

export interface RemarkEditorProps {
  page: Page;
  meetingId: string;
  minutes: Pick<Minutes, "state">;
  form: FormState;
  speakers: readonly Option[];
  action: string;
  /** The version of the remark; none of a new one. */
  version?: number | undefined;
  /** The remark's id; none of a new one. */
  remarkId?: string | undefined;
  /** Where the draft is read, to go back to. */
  back: string;
  /** Under which name the browser keeps what is typed until it is saved: one for each account and remark. */
  keptAs: string;
}

const labelsOf = (page: Page) => {
  const w = words[page.lang];
  return {
    kind: w.kind,
    speaker: w.speaker,
    evenAbsent: w.evenAbsent,
    guestTitle: w.guestTitle,
    guestName: w.guestName,
    decision: w.decision,
    text: w.text,
    inSummary: w.inSummary,
    summaryText: w.summaryText,
  };
};

/** What the script says and where it asks, in `data-` of the box around the form. */
const Enhanced = (props: RemarkEditorProps & { children: Child }) => {
  const { page, meetingId, keptAs, children } = props;
  const { said, preview } = words[page.lang];
  return (
    <div
      class="remark-editor"
      data-remark-editor={keptAs}
      data-preview={paths[page.lang].minutesPreview(meetingId)}
      data-saving={said.saving}
      data-saved={said.saved}
      data-kept={said.kept}
      data-failed={said.failed}
      data-found={said.found}
      data-restore={said.restore}
      data-drop={said.drop}
      data-restored={said.restored}
    >
      {children}
      <output class="remark-said" />
      <div class="remark-preview" hidden>
        <p class="field-label">{preview}</p>
        <div class="prose" />
      </div>
    </div>
  );
};

/** The way to the record of attendance, where somebody is to speak whom it has absent. */
const RecordedAbsent = ({ page, meetingId, form }: RemarkEditorProps) => {
  const w = words[page.lang];
  const [, seatId] = /^seat:(.+)$/.exec(form.typed["speaker"] ?? "") ?? [];
  const isFound = form.faults["speaker"]?.some(({ code }) => code === "minutes.recordedAbsent");
  if (!isFound || seatId === undefined) return null;
  return (
    <Notice page={page} tone="warning" level={3} heading={w.recordedAbsent}>
      <p>
        <a href={paths[page.lang].presence(meetingId, seatId)}>{w.toPresence}</a>
      </p>
    </Notice>
  );
};

/** The form of a remark: its own version, so that nobody waits for anybody. */
export const RemarkEditor = (props: RemarkEditorProps) => {
  const { page, meetingId, minutes, form, speakers, action, version, remarkId, back } = props;
  const w = words[page.lang];
  return (
    <Enhanced {...props}>
      {minutes.state === "confirming" && (
        <Notice page={page} tone="warning" level={3} heading={w.confirmingHeading}>
          <p>{w.confirming}</p>
        </Notice>
      )}
      <RecordedAbsent {...props} />
      <Form
        page={page}
        form={form}
        action={action}
        version={version}
        labels={labelsOf(page)}
        submit={version === undefined ? w.add : w.save}
        secondary={
          <>
            <LinkButton href={back} kind="quiet">
              {w.close}
            </LinkButton>
            {remarkId !== undefined && (
              <LinkButton
                href={paths[page.lang].remarkStep(meetingId, remarkId, "remove")}
                kind="quiet"
              >
                {drafting[page.lang].remove}
              </LinkButton>
            )}
          </>
        }
      >
        <RemarkFields page={page} form={form} speakers={speakers} />
      </Form>
    </Enhanced>
  );
};
