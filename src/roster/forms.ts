import { line, optionalDay, optionalId, optionalLine, optionalUrl } from "../lib/fields";
import type { Fault, FormState, Typed } from "../lib/form";

/** Where a record comes from, on every form of the 名簿. */
export const sourceFields = { source: optionalLine({ max: 300 }), sourceUrl: optionalUrl };

export const nameField = line({ max: 200 });
export const englishField = optionalLine({ max: 200 });

/** Ending something, or (without a day) taking its end back. */
export const endForm = { day: optionalDay, successorId: optionalId };

interface Sourced {
  readonly source: string | null;
  readonly sourceUrl: string | null;
}

/** The source as it is stored: empty where nothing was typed. */
export const sourceIn = ({ source, sourceUrl }: Sourced) => ({
  source: source ?? "",
  sourceUrl: sourceUrl ?? "",
});

/** A stored row as the form would have it typed. */
export const typedFrom = (row: Readonly<Record<string, string | number | boolean | null>>): Typed =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "boolean" ? (value ? "on" : "") : String(value ?? ""),
    ]),
  );

/** The faults of a form's fields, without those that are none; null when none is left. */
export function faultsIn(
  faults: Readonly<Record<string, Fault | null | undefined>>,
): FormState["faults"] | null {
  const found = Object.entries(faults).flatMap(([name, fault]) =>
    fault ? [[name, [fault]] as const] : [],
  );
  return found.length === 0 ? null : Object.fromEntries(found);
}
