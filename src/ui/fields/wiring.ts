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
  /** Needed in some cases, which the hint names: it is marked neither 必須 nor 任意. */
  conditional?: boolean | undefined;
  /** The same as the form's `within`. */
  within?: string | undefined;
}

/** The id of a field; `within` tells apart fields of the same name in one page. */
export const idOf = (name: string, within?: string): string =>
  within === undefined ? `field-${name}` : `field-${within}-${name}`;

/** The sentences of what is wrong with a field. */
const sentencesOf = ({ page, form, name }: Pick<FieldProps, "page" | "form" | "name">) =>
  (form.faults[name] ?? []).map(
    (fault) => sentences[page.lang][fault.code]?.(fault.facts) ?? fault.code,
  );

/** What another person saved, where it differs from what was typed; else null. */
const storedIn = ({ form, name }: Pick<FieldProps, "form" | "name">, typed: string) => {
  const saved = form.stored?.[name] ?? typed;
  return saved === typed ? null : saved;
};

/** How a field's parts refer to each other, and what it holds. */
export function wiring(props: Omit<FieldProps, "label" | "required" | "conditional">) {
  const id = idOf(props.name, props.within);
  const errors = sentencesOf(props);
  const typed = props.form.typed[props.name] ?? "";
  const stored = storedIn(props, typed);
  const hintId = props.hint ? `${id}-hint` : null;
  const errorId = errors.length > 0 ? `${id}-error` : null;
  const storedId = stored === null ? null : `${id}-stored`;
  const described = [errorId, hintId, storedId].filter((part) => part !== null);
  return {
    id,
    hintId,
    errorId,
    storedId,
    errors,
    typed,
    stored,
    describedBy: described.join(" ") || undefined,
    invalid: errorId === null ? undefined : ("true" as const),
  };
}

export type Wiring = ReturnType<typeof wiring>;
