import { Field } from "./field";
import { type FieldProps, wiring } from "./wiring";

/** A whole number with its unit beside it. */
export const NumberField = (props: FieldProps & { unit?: string | undefined }) => {
  const wired = wiring(props);
  return (
    <Field {...props} wired={wired}>
      <div class="with-unit">
        <input
          class="input input-number"
          type="text"
          inputmode="numeric"
          id={wired.id}
          name={props.name}
          value={wired.typed}
          required={props.required}
          autocomplete="off"
          aria-describedby={wired.describedBy}
          aria-invalid={wired.invalid}
        />
        {props.unit && <span>{props.unit}</span>}
      </div>
    </Field>
  );
};
