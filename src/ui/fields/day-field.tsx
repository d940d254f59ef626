import { words } from "../../words/ui";
import { Field } from "./field";
import { type FieldProps, wiring } from "./wiring";

/** A day, typed in either calendar or, with script, picked. */
export const DayField = (props: FieldProps) => {
  const w = words[props.page.lang];
  const hint = props.hint ? `${props.hint} ${w.dayHint}` : w.dayHint;
  const wired = wiring({ ...props, hint });
  return (
    <Field {...props} hint={hint} wired={wired}>
      <div class="day-field" data-day-picker={w.pickDay}>
        <input
          class="input input-day"
          type="text"
          id={wired.id}
          name={props.name}
          value={wired.typed}
          required={props.required}
          autocomplete="off"
          aria-describedby={wired.describedBy}
          aria-invalid={wired.invalid}
        />
      </div>
    </Field>
  );
};
