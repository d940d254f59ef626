import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { faults as sentences } from "../../words/faults";

/** What every field is told. */
export interface FieldProps {
  page: Page;
  form: FormState;
  name: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
  /** The same as the form's `within`. */
  within?: string | undefined;
}

/** The id of a field; `within` tells apart fields of the same name in one page. */
export const idOf = (name: string, within?: string): string =>
  within === undefined ? `field-${name}` : `field-${within}-${name}`;

/** How a field's parts refer to each other, and what it holds. */
export function wiring({ page, form, name, hint, within }: Omit<FieldProps, "label" | "required">) {
  const id = idOf(name, within);
  const errors = (form.faults[name] ?? []).map(
    (fault) => sentences[page.lang][fault.code]?.(fault.facts) ?? fault.code,
  );
  const typed = form.typed[name] ?? "";
  const saved = form.stored?.[name];
  const stored = saved === undefined || saved === typed ? null : saved;
  const hintId = hint ? `${id}-hint` : null;
  const errorId = errors.length > 0 ? `${id}-error` : null;
  const storedId = stored === null ? null : `${id}-stored`;
  const describedBy = [errorId, hintId, storedId].filter((part) => part !== null).join(" ");
  return {
    id,
    hintId,
    errorId,
    storedId,
    errors,
    typed,
    /** What another person saved, where it differs from what was typed. */
    stored,
    describedBy: describedBy === "" ? undefined : describedBy,
    invalid: errors.length > 0 ? ("true" as const) : undefined,
  };
}

export type Wiring = ReturnType<typeof wiring>;
