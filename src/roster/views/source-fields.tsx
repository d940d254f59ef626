import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { TextField } from "../../ui/fields/text-field";
import { words } from "../words";

/** Where a record comes from. */
export const SourceFields = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  return (
    <>
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
    </>
  );
};
