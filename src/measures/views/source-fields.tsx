import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { TextField } from "../../ui/fields/text-field";
import { words } from "../words";

/** Where a figure or a text comes from. */
export const SourceFields = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  const field = { page, form, width: "full" } as const;
  return (
    <>
      <TextField {...field} name="source" label={w.source} />
      <TextField {...field} name="sourceUrl" label={w.sourceUrl} type="url" />
    </>
  );
};
