import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { TickField } from "../../ui/fields/tick-field";
import { Form } from "../../ui/form";
import { Section } from "../../ui/section";
import { words } from "../desk-words";
import type { Checking } from "./checking";

/** The release; whoever prepared it must say that nobody else has checked it. */
export const ReleaseForm = ({ page, form, at }: { page: Page; form: FormState; at: Checking }) => {
  const w = words[page.lang];
  const { draft, isPreparer } = at;
  return (
    <Section title={w.releaseTitle} id="release" lead={w.releaseLead}>
      <Form
        page={page}
        form={form}
        within="release"
        action={paths[page.lang].draftStep(draft.id, "release")}
        version={draft.version}
        labels={{ alone: w.alone }}
        submit={
          draft.publicFrom !== null && draft.publicFrom > page.now ? w.releaseScheduled : w.release
        }
        hint={w.releaseHint}
      >
        {isPreparer && (
          <TickField
            page={page}
            form={form}
            within="release"
            name="alone"
            value="1"
            label={w.alone}
            hint={w.aloneHint}
          />
        )}
      </Form>
    </Section>
  );
};
