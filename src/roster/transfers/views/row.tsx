import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { Details } from "../../../ui/details";
import { FieldGroup } from "../../../ui/field-group";
import { DayField } from "../../../ui/fields/day-field";
import { HiddenField } from "../../../ui/fields/hidden-field";
import type { Option } from "../../../ui/fields/options";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { fieldOf, lineKinds } from "../forms";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  row: number;
  posts: readonly Option[];
  /** The id of the list of names to offer. */
  names: string;
}

const isLimited = (form: FormState, row: number) => {
  const name = fieldOf(row, "until");
  return (form.typed[name] ?? "") !== "" || form.faults[name] !== undefined;
};

/** One line of a transfer: a post, and who comes. */
export const Row = ({ page, form, row, posts, names }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  const kinds = lineKinds.map((value) => ({ value, label: w.kinds[value] }));
  return (
    <FieldGroup legend={w.row(row + 1)} columns>
      <SelectField
        {...field}
        name={fieldOf(row, "post")}
        label={w.post}
        options={posts}
        required={row === 0}
      />
      <SelectField
        {...field}
        name={fieldOf(row, "kind")}
        label={w.kind}
        options={kinds}
        empty={null}
      />
      <TextField
        {...field}
        name={fieldOf(row, "name")}
        label={w.name}
        hint={row === 0 ? w.nameHint : undefined}
        list={names}
      />
      <TextField
        {...field}
        name={fieldOf(row, "reading")}
        label={w.reading}
        hint={row === 0 ? w.readingHint : undefined}
      />
      <Details summary={w.limited} open={isLimited(form, row)}>
        <DayField {...field} name={fieldOf(row, "until")} label={w.until} hint={w.untilHint} />
      </Details>
      <HiddenField form={form} name={fieldOf(row, "person")} />
    </FieldGroup>
  );
};
