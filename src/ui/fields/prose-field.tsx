import { Field } from "./field";
import { type FieldProps, wiring } from "./wiring";

/** Text of several lines. */
export const ProseField = (props: FieldProps & { rows?: number | undefined }) => {
  const wired = wiring(props);
  // A browser drops a line break right after the tag, so one more is needed to keep it.
  const text = wired.typed.startsWith("\n") ? `\n${wired.typed}` : wired.typed;
  return (
    <Field {...props} wired={wired}>
      <textarea
        class="input input-full"
        id={wired.id}
        name={props.name}
        rows={props.rows ?? 5}
        required={props.required}
        aria-describedby={wired.describedBy}
        aria-invalid={wired.invalid}
      >
        {text}
      </textarea>
    </Field>
  );
};
