import { choice, line, optionalDay, optionalProse } from "../../lib/fields";
import { type FormState, type Typed, check } from "../../lib/form";
import { longestRemark } from "../model";
import { type Hiding, type RemarkTexts, audiences, clauses, partFault, partOf } from "./model";

const form = {
  part: optionalProse({ max: longestRemark }),
  clause: choice(clauses),
  hiddenFrom: choice(audiences),
  reason: line({ max: 300 }),
  reviewOn: optionalDay,
};

type Outcome =
  | { readonly ok: true; readonly values: Hiding }
  | { readonly ok: false; readonly faults: FormState["faults"] };

/** Checks what is to be hidden of a remark: a part must stand, as it is `stored`, in one of its texts exactly so. */
export function checkHiding(
  typed: Typed,
  remark: RemarkTexts,
  stored: (text: string) => string,
): Outcome {
  const checked = check(form, typed);
  if (!checked.ok) return checked;
  const part = partOf(remark.text, stored(checked.values.part ?? ""));
  const missing = partFault(remark, part);
  if (missing) return { ok: false, faults: { part: [missing] } };
  const { clause, hiddenFrom, reason, reviewOn } = checked.values;
  const inText = remark.text.includes(part);
  return {
    ok: true,
    values: { part, inText, clause: Number(clause), hiddenFrom, reason, reviewOn },
  };
}
