import { words } from "../../words/ui";
import { Field } from "./field";
import { type FieldProps, wiring } from "./wiring";

/** A time of day in Japan. */
export const TimeField = (props: FieldProps) => {
  const hint = props.hint ?? words[props.page.lang].timeHint;
  const wired = wiring({ ...props, hint });
  return (
    <Field {...props} hint={hint} wired={wired}>
      <input
        class="input input-short"
        type="text"
        id={wired.id}
        name={props.name}
        value={wired.typed}
        required={props.required}
        autocomplete="off"
        aria-describedby={wired.describedBy}
        aria-invalid={wired.invalid}
      />
    </Field>
  );
};
