import { FieldNotes } from "./field-notes";
import { labelIn, type Option } from "./options";
import { Requirement } from "./requirement";
import { StoredText } from "./stored-text";
import { type FieldProps, type Wiring, wiring } from "./wiring";

interface ChoiceProps {
  option: Option;
  /** The first carries the field's own id, so that the error summary's link finds it. */
  id: string;
  name: string;
  wired: Wiring;
  required: boolean | undefined;
}

const Choice = ({ option, id, name, wired, required }: ChoiceProps) => (
  <div class="choice">
    <input
      type="radio"
      id={id}
      name={name}
      value={option.value}
      checked={option.value === wired.typed}
      required={required}
      aria-describedby={option.hint ? `${id}-about` : undefined}
    />
    <label for={id}>{option.label}</label>
    {option.hint && (
      <p class="hint" id={`${id}-about`}>
        {option.hint}
      </p>
    )}
  </div>
);

/** One of a few, all in sight. */
export const RadioField = (props: FieldProps & { options: readonly Option[] }) => {
  const { page, name, label, hint, required, conditional, options } = props;
  const wired = wiring(props);
  return (
    <fieldset
      class={wired.invalid ? "field field-invalid" : "field"}
      aria-describedby={wired.describedBy}
    >
      <legend class="field-label">
        {label} {!conditional && <Requirement page={page} required={required} />}
      </legend>
      <FieldNotes page={page} hint={hint} wired={wired} />
      <div class="choices">
        {options.map((option, index) => (
          <Choice
            option={option}
            id={index === 0 ? wired.id : `${wired.id}-${option.value}`}
            name={name}
            wired={wired}
            required={required}
          />
        ))}
      </div>
      <StoredText page={page} wired={wired} shown={labelIn(options)} />
    </fieldset>
  );
};
