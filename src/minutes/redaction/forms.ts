import { choice, line, optionalDay, optionalProse } from "../../lib/fields";
import { type FormState, type Typed, check } from "../../lib/form";
import type { Remark } from "../model";
import { type Hiding, audiences, clauses, partFault, partOf } from "./model";

const form = {
  part: optionalProse({ max: 20_000 }),
  clause: choice(clauses),
  hiddenFrom: choice(audiences),
  reason: line({ max: 300 }),
  reviewOn: optionalDay,
};

type Outcome =
  | { readonly ok: true; readonly values: Hiding }
  | { readonly ok: false; readonly faults: FormState["faults"] };

/** Checks what is to be hidden of a remark: a part must stand, as it is `stored`, in its text or its summary exactly so. */
export function checkHiding(
  typed: Typed,
  { text, summaryText }: Pick<Remark, "text" | "summaryText">,
  stored: (text: string) => string,
): Outcome {
  const checked = check(form, typed);
  if (!checked.ok) return checked;
  const part = partOf(text, stored(checked.values.part ?? ""));
  const missing = partFault(text, part) && partFault(summaryText, part);
  if (missing) return { ok: false, faults: { part: [missing] } };
  const { clause, hiddenFrom, reason, reviewOn } = checked.values;
  return { ok: true, values: { part, clause: Number(clause), hiddenFrom, reason, reviewOn } };
}
