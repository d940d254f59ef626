import { prose } from "../../lib/fields";
import { type FormState, type Typed, check, fault } from "../../lib/form";
import { lengthOf } from "../../lib/text";
import { type Unclear, fallbacks, longestPaste } from "./model/pasting";

/** The name of the list that answers for the unclear speaker with that index. */
export const whoName = (index: number): string => `who-${index}`;

const beyond = 2_000_000;

type Outcome = { ok: true; text: string } | { ok: false; faults: FormState["faults"] };

/** The pasted text. Faults: required, notWellFormed, minutes.pasteTooLong {maximum, length}. */
export function checkPaste(typed: Typed): Outcome {
  const checked = check({ text: prose({ max: beyond }) }, typed);
  if (!checked.ok) return checked;
  const length = lengthOf(checked.values.text);
  const facts = { maximum: String(longestPaste), length: String(length) };
  return length <= longestPaste
    ? { ok: true, text: checked.values.text }
    : { ok: false, faults: { text: [fault("minutes.pasteTooLong", facts)] } };
}

/** What was answered for each unclear speaker, with the faults of those left open; `speakers` are the values offered. */
export function readAnswers(
  typed: Typed,
  unclear: readonly Unclear[],
  speakers: ReadonlySet<string>,
): { readonly answers: readonly string[]; readonly faults: FormState["faults"] } {
  const answers = unclear.map((_, index) => typed[whoName(index)] ?? "");
  const isOffered = (answer: string) =>
    speakers.has(answer) || fallbacks.some((fallback) => fallback === answer);
  const open = answers.flatMap((answer, index) => {
    if (isOffered(answer)) return [];
    return [[whoName(index), [fault(answer === "" ? "notChosen" : "notAChoice")]] as const];
  });
  return { answers, faults: Object.fromEntries(open) };
}
