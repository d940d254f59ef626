import * as z from "zod/mini";
import type { Facts } from "./errors";

/** What is wrong with a field, by the code under which `words/faults` has its sentence. */
export interface Fault {
  readonly code: string;
  readonly facts: Facts;
}

export type Fields = Record<string, z.core.$ZodType<unknown, string>>;
type Valid<F extends Fields> = { readonly [K in keyof F]: z.core.output<F[K]> };

/** Everything as it was typed. */
export type Typed = Readonly<Record<string, string>>;

/** What a view needs to show a form: what was typed, what is wrong, and what somebody else saved meanwhile. */
export interface FormState {
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, readonly Fault[]>>;
  readonly stored: Typed | null;
}

/** A form as first shown. */
export const blank = (typed: Typed = {}): FormState => ({ typed, faults: {}, stored: null });

/** The same form answered: what was typed stays, each fault beside its field. */
export const faulty = (typed: Typed, faults: FormState["faults"]): FormState => ({
  typed,
  faults,
  stored: null,
});

/** The same form when another person saved first: both texts are shown, nothing typed is lost. */
export const contested = (typed: Typed, stored: Typed): FormState => ({
  typed,
  faults: {},
  stored,
});

/** A fault to put beside a field by hand, when a rule needs more than the field itself. */
export const fault = (code: string, facts: Facts = {}): Fault => ({ code, facts });

const factsOf = (issue: z.core.$ZodIssue): Facts => {
  const given = issue.code === "custom" ? (issue.params ?? {}) : issue;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
};

/** The faults of a form's fields, without those that are none; null when none is left. */
export function faultsIn(
  faults: Readonly<Record<string, Fault | null | undefined>>,
): FormState["faults"] | null {
  const found = Object.entries(faults).flatMap(([name, one]) =>
    one ? [[name, [one]] as const] : [],
  );
  return found.length === 0 ? null : Object.fromEntries(found);
}

/** Checks what was typed, field by field. An absent field counts as empty; unknown fields are ignored. */
export function check<F extends Fields>(
  fields: F,
  typed: Typed,
): { ok: true; values: Valid<F> } | { ok: false; faults: FormState["faults"] } {
  const faults: Record<string, Fault[]> = {};
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const result = z.safeParse(field, typed[name] ?? "");
    if (result.success) values[name] = result.data;
    else faults[name] = result.error.issues.map((issue) => fault(issue.message, factsOf(issue)));
  }
  return Object.keys(faults).length > 0
    ? { ok: false, faults }
    : { ok: true, values: values as Valid<F> };
}
