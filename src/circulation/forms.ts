import type { HolidayChanges } from "../lib/calendar/holidays";
import type { Day, Instant } from "../lib/clock";
import { choice, day, line, optionalProse, tick } from "../lib/fields";
import { type FormState, type Typed, check, fault, faultsIn } from "../lib/form";
import { type Answer, type Circulation, type CirculationReply, answers, results } from "./model";
import { type Closing, dayFault, noteFault } from "./model/closing";
import { readEvening, readExtension } from "./model/due";
import type { SeatLine } from "./model/lines";

const text = optionalProse({ max: 4000 });

type Read<T> =
  | { readonly ok: true; readonly values: T }
  | { readonly ok: false; readonly faults: FormState["faults"] };

/** What a circulation begins with. */
export interface Start {
  readonly due: Instant;
  readonly silenceIsConsent: boolean;
  readonly message: string;
}

/** Reads how the papers go round. */
export function readStart(typed: Typed, now: Instant, changes: HolidayChanges): Read<Start> {
  const checked = check({ due: line({ max: 60 }), silence: tick, message: text }, typed);
  if (!checked.ok) return checked;
  const { silence, message } = checked.values;
  const due = readEvening(checked.values.due, now, changes);
  return due.ok
    ? {
        ok: true,
        values: { due: due.value, silenceIsConsent: silence, message: message ?? "" },
      }
    : { ok: false, faults: { due: [due.fault] } };
}

/** A later deadline, and why. */
export interface Longer {
  readonly due: Instant;
  readonly reason: string;
}

/** Reads a later deadline and why it is. */
export function readLonger(
  typed: Typed,
  seen: Pick<Circulation, "due">,
  now: Instant,
  changes: HolidayChanges,
): Read<Longer> {
  const checked = check({ due: line({ max: 60 }), reason: line({ max: 300 }) }, typed);
  if (!checked.ok) return checked;
  const due = readExtension(checked.values.due, seen, now, changes);
  return due.ok
    ? { ok: true, values: { due: due.value, reason: checked.values.reason } }
    : { ok: false, faults: { due: [due.fault] } };
}

/** What a seat says. */
export interface Said {
  readonly reply: Answer;
  readonly opinion: string;
}

/** Reads a seat's reply: 意見あり and 修正の上了承 say what they mean, 異議なし leaves nothing over. */
export function readReply(typed: Typed): Read<Said> {
  const checked = check({ reply: choice(answers), opinion: text }, typed);
  if (!checked.ok) return checked;
  const { reply, opinion } = checked.values;
  const isPlain = reply === "no_objection";
  const faults = faultsIn({
    opinion:
      isPlain === (opinion === null)
        ? null
        : fault(isPlain ? "opinionWithoutObjection" : "required"),
  });
  return faults ? { ok: false, faults } : { ok: true, values: { reply, opinion: opinion ?? "" } };
}

/** Reads the end of a circulation, against what was replied; `linesOn` gives the seats of the day of decision. */
export function readClosing(
  typed: Typed,
  circulation: Circulation,
  linesOn: (day: Day) => readonly SeatLine[],
  today: Day,
): Read<Closing> {
  const checked = check({ result: choice(results), decidedOn: day, note: text }, typed);
  if (!checked.ok) return checked;
  const closing = { ...checked.values, note: checked.values.note ?? "" };
  const lines = linesOn(closing.decidedOn);
  const faults = faultsIn({
    decidedOn: dayFault(closing, circulation, lines, today),
    note: noteFault(closing, lines),
  });
  return faults ? { ok: false, faults } : { ok: true, values: closing };
}

/** A stored reply as its form shows it. */
export const typedReply = (reply: CirculationReply | null): Typed => ({
  reply: reply?.reply ?? "",
  opinion: reply?.opinion ?? "",
});
