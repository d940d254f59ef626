import { fault, type FormState } from "../lib/form";
import { instantOf, type Day, type Instant, type Time } from "../lib/clock";
import { choice, optionalDay, optionalProse, optionalTime, prose, tick } from "../lib/fields";
import { withdrawals } from "./model";

export const whens = ["at_once", "scheduled"] as const;

/** What is typed when a publication is prepared. */
export const preparation = {
  note: optionalProse({ max: 1000 }),
  noteEn: optionalProse({ max: 1000 }),
  when: choice(whens),
  day: optionalDay,
  time: optionalTime,
};

interface Timing {
  readonly when: (typeof whens)[number];
  readonly day: Day | null;
  readonly time: Time | null;
}

/** The time at which a prepared publication is to come out (null: when released), or what is wrong with it. */
export function comingOut(
  { when, day, time }: Timing,
  now: Instant,
): { ok: true; publicFrom: Instant | null } | { ok: false; faults: FormState["faults"] } {
  if (when === "at_once") return { ok: true, publicFrom: null };
  if (day === null || time === null)
    return {
      ok: false,
      faults: {
        ...(day === null && { day: [fault("required")] }),
        ...(time === null && { time: [fault("required")] }),
      },
    };
  const publicFrom = instantOf(day, time);
  return publicFrom > now
    ? { ok: true, publicFrom }
    : { ok: false, faults: { day: [fault("notInFuture")] } };
}

export const releaseForm = { alone: tick };

export const returning = { reason: prose({ max: 1000 }) };

export const withdrawing = {
  reason: prose({ max: 1000 }),
  reasonEn: optionalProse({ max: 1000 }),
  withdrawal: choice(withdrawals),
};
