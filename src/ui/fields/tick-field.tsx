import { FieldNotes } from "./field-notes";
import { StoredText } from "./stored-text";
import { type FieldProps, wiring } from "./wiring";

interface Props extends Omit<FieldProps, "required"> {
  /** What is sent when ticked; `yes` unless said. Unticked, nothing is sent. */
  value?: string | undefined;
}

/** Yes or no. */
export const TickField = (props: Props) => {
  const { page, name, label, hint, value = "yes" } = props;
  const wired = wiring(props);
  return (
    <div class={wired.invalid ? "field field-invalid" : "field"}>
      <div class="choice">
        <input
          type="checkbox"
          id={wired.id}
          name={name}
          value={value}
          checked={wired.typed === value}
          aria-describedby={wired.describedBy}
          aria-invalid={wired.invalid}
        />
        <label for={wired.id}>{label}</label>
      </div>
      <FieldNotes page={page} hint={hint} wired={wired} />
      <StoredText page={page} wired={wired} shown={(saved) => (saved === value ? "☑" : "☐")} />
    </div>
  );
};
