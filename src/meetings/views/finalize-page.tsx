import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { TickField } from "../../ui/fields/tick-field";
import type { Lack, Meeting } from "../model";
import { words } from "../step-words";
import { StepPage } from "./step-page";

interface Props {
  page: Page;
  meeting: Meeting;
  form: FormState;
  lacking: readonly Lack[];
  /** The titles on the agenda, in order. */
  titles: readonly string[];
}

/** Asks whether every item was dealt with, then settles the record. */
export const FinalizePage = ({ page, meeting, form, lacking, titles }: Props) => {
  const w = words[page.lang];
  return (
    <StepPage
      page={page}
      meeting={meeting}
      step="finalize"
      title={w.finalizeTitle}
      lead={w.finalizeLead}
      submit={w.finalizeDo}
      form={form}
      lacking={lacking}
    >
      <ol>
        {titles.map((title) => (
          <li>{title}</li>
        ))}
      </ol>
      <TickField page={page} form={form} name="dealt" label={w.dealt} hint={w.dealtHint} />
    </StepPage>
  );
};
