import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { FieldGroup } from "../../ui/field-group";
import { TextField } from "../../ui/fields/text-field";
import { words } from "../words/forms";

/** Who comes instead: 官職 and 氏名. */
export const ProxyFields = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  return (
    <FieldGroup legend={w.proxyGroup}>
      <TextField
        page={page}
        form={form}
        name="proxyTitle"
        label={w.proxyTitle}
        hint={w.proxyTitleHint}
        width="full"
        conditional
      />
      <TextField
        page={page}
        form={form}
        name="proxyName"
        label={w.proxyName}
        hint={w.proxyNameHint}
        conditional
      />
    </FieldGroup>
  );
};
