import { Field } from "./field";
import { type FieldProps, wiring } from "./wiring";

interface Props extends FieldProps {
  type?: "text" | "email" | "password" | "search" | "url" | undefined;
  width?: "short" | "medium" | "full" | undefined;
  autocomplete?: string | undefined;
  /** The id of a `datalist` in the page whose words are offered while typing. */
  list?: string | undefined;
}

/** A line of text. A password is never sent back to the page. */
export const TextField = (props: Props) => {
  const wired = wiring(props);
  const { name, required, type = "text", width = "medium" } = props;
  const { autocomplete = type === "password" ? "current-password" : "off" } = props;
  return (
    <Field {...props} wired={wired}>
      <input
        class={`input input-${width}`}
        type={type}
        id={wired.id}
        name={name}
        value={type === "password" ? undefined : wired.typed}
        required={required}
        autocomplete={autocomplete}
        aria-describedby={wired.describedBy}
        aria-invalid={wired.invalid}
      />
    </Field>
  );
};
