import { choice, id, line, optionalProse } from "../lib/fields";
import { type FormState, type Typed, check, fault } from "../lib/form";
import { reportable } from "./model";
import type { Said } from "./model/said";
import type { DraftedPart } from "./model/shapes";

const saying = { state: choice(reportable), report: optionalProse({ max: 4000 }) };

type Outcome = { ok: true; values: Said } | { ok: false; faults: FormState["faults"] };

/** Checks what a ministry says of its part: who says 対応済 says what was done; a draft may lack it. */
export function checkSaid(typed: Typed, isDraft: boolean): Outcome {
  const checked = check(saying, typed);
  if (!checked.ok) return checked;
  const { state, report } = checked.values;
  if (state === "reported" && report === null && !isDraft)
    return { ok: false, faults: { report: [fault("reportWhenDone")] } };
  return { ok: true, values: { state, report: report ?? "" } };
}

/** A part as its form would have it typed: the draft where there is one, else what was reported. */
export const saidTyped = (part: DraftedPart): Typed => ({
  state: part.draftState ?? (part.state === "reported" ? "reported" : "in_progress"),
  report: part.draftState === null ? part.report : part.draftReport,
});

export const reasonForm = { reason: line({ max: 500 }) };

export const confirmForm = { meetingId: id };
