import { line, optionalProse, prose } from "../../lib/fields";
import { type FormState, type Typed, check, fault } from "../../lib/form";
import { longestRemark } from "../model";
import type { Texts } from "./model/erratum";

const longest = { max: longestRemark };
const form = {
  text: prose(longest),
  summaryText: optionalProse(longest),
  beside: optionalProse(longest),
  reason: line({ max: 500 }),
};

/** The texts as corrected, and why. */
export interface Erratum extends Texts {
  readonly reason: string;
}

type Outcome =
  | { readonly ok: true; readonly values: Erratum }
  | { readonly ok: false; readonly faults: FormState["faults"] };

/** Reads an erratum; of a remark with both views neither may become empty. */
export function checkErratum(typed: Typed, hasViews: boolean): Outcome {
  const checked = check(form, typed);
  if (!checked.ok) return checked;
  const { text, summaryText, beside, reason } = checked.values;
  if (hasViews && beside === null) return { ok: false, faults: { beside: [fault("required")] } };
  const texts = { text, summaryText: summaryText ?? "", beside: hasViews ? beside : null };
  return { ok: true, values: { ...texts, reason } };
}
