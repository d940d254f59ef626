import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ProseField } from "../../ui/fields/prose-field";
import { Form } from "../../ui/form";
import { Section } from "../../ui/section";
import { words } from "../desk-words";
import type { Checking } from "./checking";

/** Gives a draft back with a reason; whoever prepared it takes it back. */
export const ReturnForm = ({ page, form, at }: { page: Page; form: FormState; at: Checking }) => {
  const w = words[page.lang];
  const { draft, isPreparer } = at;
  return (
    <Section title={isPreparer ? w.takeBackTitle : w.giveBackTitle} id="return">
      <Form
        page={page}
        form={form}
        within="return"
        action={paths[page.lang].draftStep(draft.id, "return")}
        version={draft.version}
        labels={{ reason: w.reason }}
        submit={isPreparer ? w.takeBack : w.giveBack}
        kind="secondary"
      >
        <ProseField
          page={page}
          form={form}
          within="return"
          name="reason"
          label={w.reason}
          hint={w.giveBackHint}
          rows={3}
          required
        />
      </Form>
    </Section>
  );
};
