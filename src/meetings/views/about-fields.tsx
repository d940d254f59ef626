import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { FieldGroup } from "../../ui/field-group";
import { ProseField } from "../../ui/fields/prose-field";
import { TextField } from "../../ui/fields/text-field";
import { words } from "../page-words";

/** What a meeting was about, and how that is known. */
export const AboutFields = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  return (
    <FieldGroup legend={w.recordGroup}>
      <ProseField page={page} form={form} name="summary" label={w.summary} hint={w.summaryHint} />
      <TextField
        page={page}
        form={form}
        name="source"
        label={w.source}
        hint={w.sourceHint}
        width="full"
      />
      <TextField
        page={page}
        form={form}
        name="sourceUrl"
        label={w.sourceUrl}
        type="url"
        width="full"
      />
    </FieldGroup>
  );
};
