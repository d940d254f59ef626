import { Field } from "./field";
import { type FieldProps, wiring } from "./wiring";

/** A file to send; it has to be the last field of its form. `accept` are the endings that the chooser offers. */
export const FileField = (props: FieldProps & { accept: readonly string[] }) => {
  const wired = wiring(props);
  return (
    <Field {...props} wired={wired}>
      <input
        class="input input-file"
        type="file"
        id={wired.id}
        name={props.name}
        accept={props.accept.map((ending) => `.${ending}`).join(",")}
        required={props.required}
        aria-describedby={wired.describedBy}
        aria-invalid={wired.invalid}
      />
    </Field>
  );
};
