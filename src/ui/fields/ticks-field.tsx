import { FieldNotes } from "./field-notes";
import type { Option } from "./options";
import { StoredText } from "./stored-text";
import { type FieldProps, wiring } from "./wiring";

interface Props extends Omit<FieldProps, "required"> {
  options: readonly Option[];
}

/** Several of many: boxes of one name, whose values come joined by commas. */
export const TicksField = (props: Props) => {
  const { page, name, label, hint, options } = props;
  const wired = wiring(props);
  const ticked = new Set(wired.typed.split(","));
  const named = (saved: string) =>
    options
      .filter(({ value }) => saved.split(",").includes(value))
      .map((option) => option.label)
      .join("、");
  return (
    <fieldset
      class={wired.invalid ? "field field-invalid" : "field"}
      aria-describedby={wired.describedBy}
    >
      <legend class="field-label">{label}</legend>
      <FieldNotes page={page} hint={hint} wired={wired} />
      <div class="choices">
        {options.map((option, index) => {
          const id = index === 0 ? wired.id : `${wired.id}-${option.value}`;
          return (
            <div class="choice">
              <input
                type="checkbox"
                id={id}
                name={name}
                value={option.value}
                checked={ticked.has(option.value)}
              />
              <label for={id}>{option.label}</label>
            </div>
          );
        })}
      </div>
      <StoredText page={page} wired={wired} shown={named} />
    </fieldset>
  );
};
