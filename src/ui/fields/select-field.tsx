import { words } from "../../words/ui";
import { Field } from "./field";
import { labelIn, type Option } from "./options";
import { type FieldProps, wiring } from "./wiring";

interface Props extends FieldProps {
  options: readonly Option[];
  /** The words of choosing nothing; null leaves that choice out. */
  empty?: string | null | undefined;
}

const OptionOf = ({ option, typed }: { option: Option; typed: string }) => (
  <option value={option.value} selected={option.value === typed}>
    {option.label}
  </option>
);

/** One of many, from a list. */
export const SelectField = (props: Props) => {
  const { page, name, required, options, empty = words[page.lang].choose } = props;
  const wired = wiring(props);
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <Field {...props} wired={wired} shown={labelIn(options)}>
      <select
        class="input"
        id={wired.id}
        name={name}
        required={required}
        aria-describedby={wired.describedBy}
        aria-invalid={wired.invalid}
      >
        {empty !== null && <option value="">{empty}</option>}
        {groups.map((group) => {
          const members = options
            .filter((option) => option.group === group)
            .map((option) => <OptionOf option={option} typed={wired.typed} />);
          return group === undefined ? members : <optgroup label={group}>{members}</optgroup>;
        })}
      </select>
    </Field>
  );
};
