import { choice, line, optionalChoice, optionalProse, prose, tick, time } from "../../lib/fields";
import { type FormState, type Typed, check, fault, faultsIn } from "../../lib/form";
import { longestRemark } from "../model";
import { mostDays } from "./model/choices";
import type { Printed } from "./resolution-changes";

const longest = { max: longestRemark };

const workingDays = Array.from({ length: mostDays }, (_, i) => String(i + 1));
const soonest = { days: choice(workingDays), time };

/** 5 working days, as ministries usually ask for; 17:00 is the end of a working day. */
export const firstDue = { days: "5", time: "17:00" } as const;

export const sendForm = {
  ...soonest,
  message: optionalProse({ max: 2_000 }),
  silence: tick,
};

export const extensionForm = { ...soonest, reason: line({ max: 300 }) };

const correctionForm = { text: prose(longest), reason: line({ max: 500 }) };

type Outcome<T> =
  | { readonly ok: true; readonly values: T }
  | { readonly ok: false; readonly faults: FormState["faults"] };

/** Checks a correction; the same text as before is none. */
export function checkCorrection(
  typed: Typed,
  current: string,
): Outcome<{ text: string; reason: string }> {
  const checked = check(correctionForm, typed);
  if (!checked.ok) return checked;
  return checked.values.text === current
    ? { ok: false, faults: { text: [fault("sameText")] } }
    : checked;
}

export const outcomes = ["accept", "reword", "both"] as const;
export const printings = ["speaker", "secretariat", "both"] as const;

const resolutionForm = {
  outcome: choice(outcomes),
  answer: optionalProse(longest),
  printed: optionalChoice(printings),
  note: optionalProse({ max: 1_000 }),
};

/** What the secretariat answers to a correction. */
export type Resolution =
  | { readonly outcome: "accept" }
  | { readonly outcome: "reword"; readonly answer: string; readonly note: string }
  | {
      readonly outcome: "both";
      readonly answer: string;
      readonly note: string;
      readonly printed: Printed;
    };

const missing = (outcome: string, answer: string | null, printed: Printed | null) =>
  faultsIn({
    answer: outcome !== "accept" && answer === null ? fault("required") : null,
    printed: outcome === "both" && printed === null ? fault("notChosen") : null,
  });

const resolutionOf = (
  outcome: (typeof outcomes)[number],
  answer: string,
  note: string,
  printed: Printed | null,
): Resolution => {
  if (outcome === "accept") return { outcome };
  return outcome === "both" && printed !== null
    ? { outcome, answer, note, printed }
    : { outcome: "reword", answer, note };
};

/** Checks an answer; the text is asked for where it is needed, and what is printed where both views are kept. */
export function checkResolution(typed: Typed): Outcome<Resolution> {
  const checked = check(resolutionForm, typed);
  if (!checked.ok) return checked;
  const { outcome, answer, printed, note } = checked.values;
  const faults = missing(outcome, answer, printed);
  return faults
    ? { ok: false, faults }
    : { ok: true, values: resolutionOf(outcome, answer ?? "", note ?? "", printed) };
}
