import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Difference } from "../../../ui/diff";
import { HiddenField } from "../../../ui/fields/hidden-field";
import { ProseField } from "../../../ui/fields/prose-field";
import { RadioField } from "../../../ui/fields/radio-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { Notice } from "../../../ui/notice";
import { Section } from "../../../ui/section";
import type { Minutes } from "../../model";
import type { Presented } from "../../present";
import { MinutesLayout } from "../../views/minutes-layout";
import { outcomes, printings } from "../forms";
import type { Corrected } from "../model";
import { words } from "../secretariat-words";
import { vocabulary } from "../words";
import { CorrectionTold } from "./correction-told";

export interface AnswerPageProps {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  remark: Presented;
  post: string;
  correction: Corrected;
  form: FormState;
}

const Wanted = ({ page, correction, remark }: AnswerPageProps) => {
  const w = words[page.lang];
  const { original, text, reason } = correction;
  return (
    <Section title={w.answered}>
      <div class="correction">
        <p class="part-heading">{w.difference}</p>
        <Difference page={page} by="characters" before={original} after={text} />
        <p class="small">{w.because(reason)}</p>
      </div>
      {remark.number > correction.number && (
        <Notice page={page} tone="warning" heading={w.editedSince} level={3}>
          <Difference page={page} by="characters" before={original} after={remark.text} />
        </Notice>
      )}
    </Section>
  );
};

const Answer = (props: AnswerPageProps) => {
  const { page, meeting, correction, form } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const field = { page, form };
  return (
    <Form
      page={page}
      form={form}
      action={to.correction(meeting.id, correction.id)}
      version={correction.version}
      labels={{ outcome: w.outcome, answer: w.answer, printed: w.printed, note: w.note }}
      submit={w.answerDo}
      hint={w.answerDoHint}
      secondary={
        <LinkButton href={to.minutesBoard(meeting.id)} kind="quiet">
          {w.backToBoard}
        </LinkButton>
      }
    >
      <HiddenField form={form} name="number" />
      <RadioField
        {...field}
        name="outcome"
        label={w.outcome}
        required
        options={outcomes.map((value) => ({
          value,
          label: w.outcomes[value],
          hint: w.outcomeHints[value],
        }))}
      />
      <ProseField
        {...field}
        name="answer"
        label={w.answer}
        hint={w.answerHint}
        conditional
        rows={Math.min(16, 4 + Math.ceil((form.typed["answer"] ?? "").length / 36))}
      />
      <RadioField
        {...field}
        name="printed"
        label={w.printed}
        hint={w.printedHint}
        conditional
        options={printings.map((value) => ({ value, label: w.printings[value] }))}
      />
      <ProseField {...field} name="note" label={w.note} hint={w.noteHint} rows={3} />
    </Form>
  );
};

/** A correction to answer, or what was answered. */
export const AnswerPage = (props: AnswerPageProps) => {
  const { page, meeting, minutes, correction, post } = props;
  const w = words[page.lang];
  const isOpen = correction.state === "open";
  const as = vocabulary[page.lang].capacities[correction.madeAs];
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.answerTitle}
      lead={w.answerLead(post, correction.maker, as)}
    >
      {isOpen ? (
        <>
          <Wanted {...props} />
          <Answer {...props} />
        </>
      ) : (
        <>
          <CorrectionTold page={page} correction={correction} />
          <LinkButton href={paths[page.lang].minutesBoard(meeting.id)} kind="quiet">
            {w.backToBoard}
          </LinkButton>
        </>
      )}
    </MinutesLayout>
  );
};
