import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { FieldGroup } from "../../ui/field-group";
import { TextField } from "../../ui/fields/text-field";
import { words } from "../form-words";
import type { Ministry } from "../model/shapes";
import { shortNameOf } from "../present";

interface Props {
  page: Page;
  form: FormState;
  ministries: readonly Ministry[];
}

/** For each ministry what it does, and by when; empty where it takes no part. */
export const PartFields = ({ page, form, ministries }: Props) => {
  const w = words[page.lang];
  return (
    <FieldGroup legend={w.parts} hint={w.partsHint}>
      {ministries.map(({ id }) => {
        const name = shortNameOf(ministries, id, page.lang);
        return (
          <FieldGroup legend={name}>
            <TextField
              page={page}
              form={form}
              name={`task-${id}`}
              label={w.task(name)}
              width="full"
            />
            <TextField
              page={page}
              form={form}
              name={`due-${id}`}
              label={w.partDue(name)}
              hint={w.partDueHint}
            />
          </FieldGroup>
        );
      })}
    </FieldGroup>
  );
};
