import type { FormState } from "../../lib/form";

/** A value that goes along unseen. */
export const HiddenField = ({ form, name }: { form: FormState; name: string }) => (
  <input type="hidden" name={name} value={form.typed[name] ?? ""} />
);
