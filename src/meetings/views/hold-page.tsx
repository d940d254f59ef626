import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { type Meeting, gathers } from "../model";
import { words } from "../step-words";
import { ActualTimes } from "./actual-times";
import { StepPage } from "./step-page";

/** Records when a meeting really took place. */
export const HoldPage = ({
  page,
  meeting,
  form,
}: {
  page: Page;
  meeting: Meeting;
  form: FormState;
}) => {
  const w = words[page.lang];
  return (
    <StepPage
      page={page}
      meeting={meeting}
      step="hold"
      title={w.holdTitle}
      lead={gathers(meeting.format) ? w.holdLead : w.holdCirculatedLead}
      submit={w.holdDo}
      form={form}
      lacking={[]}
    >
      {gathers(meeting.format) && <ActualTimes page={page} form={form} />}
    </StepPage>
  );
};
