import type { Child } from "hono/jsx";
import { FieldNotes } from "./field-notes";
import { Requirement } from "./requirement";
import { StoredText } from "./stored-text";
import type { FieldProps, Wiring } from "./wiring";

interface Props extends FieldProps {
  wired: Wiring;
  shown?: ((value: string) => string) | undefined;
  children: Child;
}

/** Label, hint, error, then the field itself and what another person saved. */
export const Field = ({
  page,
  label,
  hint,
  required,
  conditional,
  wired,
  shown,
  children,
}: Props) => (
  <div class={wired.invalid ? "field field-invalid" : "field"}>
    <label class="field-label" for={wired.id}>
      {label} {!conditional && <Requirement page={page} required={required} />}
    </label>
    <FieldNotes page={page} hint={hint} wired={wired} />
    {children}
    <StoredText page={page} wired={wired} shown={shown} />
  </div>
);
