import { shownDay } from "../../../lib/calendar/wareki";
import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { DayField } from "../../../ui/fields/day-field";
import { Form } from "../../../ui/form";
import { Section } from "../../../ui/section";
import type { Measure } from "../../model";
import type { Milestone } from "../../model/milestone";
import { stageOf } from "../../model/milestone-steps";
import { words } from "../words";

interface Props {
  page: Page;
  measure: Measure;
  milestone: Milestone;
  /** The form of the day on which it was done. */
  form: FormState;
}

const stateOf = ({ page, milestone }: Props) => {
  const w = words[page.lang];
  const stage = stageOf(milestone);
  if (stage !== "done" || milestone.doneOn === null) return stage === "open" ? w.open : w.dropped;
  return w.doneSince(shownDay(milestone.doneOn, page.lang));
};

const Open = ({ page, measure, milestone, form }: Props) => {
  const w = words[page.lang];
  const step = (name: string) => paths[page.lang].milestoneStep(measure.id, milestone.id, name);
  return (
    <>
      <Form
        page={page}
        form={form}
        action={step("done")}
        version={milestone.version}
        labels={{ doneOn: w.doneOn }}
        submit={w.finish}
        kind="secondary"
        hint={w.finishHint}
      >
        <DayField page={page} form={form} name="doneOn" label={w.doneOn} required />
      </Form>
      <p class="hint">{w.dropHint}</p>
      <ActionButton page={page} action={step("drop")} version={milestone.version}>
        {w.drop}
      </ActionButton>
    </>
  );
};

/** Whether a milestone is done or dropped, and what can be said about that. */
export const MilestoneState = (props: Props) => {
  const { page, measure, milestone } = props;
  const w = words[page.lang];
  const stage = stageOf(milestone);
  return (
    <Section title={w.state} id="state" lead={stateOf(props)}>
      {stage === "open" ? (
        <Open {...props} />
      ) : (
        <ActionButton
          page={page}
          action={paths[page.lang].milestoneStep(measure.id, milestone.id, "reopen")}
          version={milestone.version}
        >
          {stage === "done" ? w.reopenDone : w.reopenDropped}
        </ActionButton>
      )}
    </Section>
  );
};
