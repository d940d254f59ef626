import { bool, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import { type Fault, fault } from "../lib/form";
import { type Day, dayNumber, dayNumbered } from "../lib/clock";

export const tiers = ["political", "administrative"] as const;
export const seatRoles = ["chair", "member", "observer"] as const;
export const assignmentKinds = ["primary", "concurrent", "acting"] as const;

/** Days from the first up to, and not including, the last; null is open. */
export interface Term {
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** The day before, which is the last day of a term that ends on `day`. */
export const dayBefore = (day: Day): Day => dayNumbered(dayNumber(day) - 1);

/** The day after. */
export const dayAfter = (day: Day): Day => dayNumbered(dayNumber(day) + 1);

/** Whether dates hold on a day: from the first up to, and not including, the last; null is open. */
export const holdsOn = (from: Day | null, to: Day | null, day: Day): boolean =>
  (from ?? "") <= day && day < (to ?? "9999-12-31");

/** Whether two terms share a day. */
export const overlap = (a: Term, b: Term): boolean =>
  (a.validFrom ?? "") < (b.validTo ?? "9999-12-31") &&
  (b.validFrom ?? "") < (a.validTo ?? "9999-12-31");

/** What is wrong with ending something on a day. */
export const endFault = (thing: Term, day: Day): Fault | null =>
  thing.validFrom !== null && day <= thing.validFrom
    ? fault("roster.endsBeforeStart", { from: thing.validFrom })
    : null;

/** What is wrong with a successor: it must exist on the day it takes over, and be another one. */
export function successorFault(
  thing: { readonly id: string },
  successor: (Term & { readonly id: string }) | undefined,
  day: Day,
): Fault | null {
  if (!successor) return fault("notAChoice");
  if (successor.id === thing.id) return fault("roster.ownSuccessor");
  return holdsOn(successor.validFrom, successor.validTo, day)
    ? null
    : fault("roster.successorNotThen");
}

/** One seat with one of its post's assignments; the person is null where the post never had a holder. */
export const SeatTenure = {
  seatId: text,
  tier: oneOf(...tiers),
  role: oneOf(...seatRoles),
  seatFrom: optional(text),
  seatTo: optional(text),
  source: text,
  sourceUrl: text,
  postId: text,
  postName: text,
  postNameEn: text,
  organizationId: text,
  organizationName: text,
  ministryId: text,
  ministryName: text,
  ministryShort: text,
  ministryNameEn: text,
  personId: optional(text),
  displayName: optional(text),
  reading: optional(text),
  isSample: bool,
  kind: optional(oneOf(...assignmentKinds)),
  heldFrom: optional(text),
  heldTo: optional(text),
};
export type SeatTenure = RowOf<typeof SeatTenure>;

/** Who sits in a seat on a day; `personId` is null where the post is vacant (空席). */
export type Standing = SeatTenure;

const vacated = (tenure: SeatTenure): Standing => ({
  ...tenure,
  personId: null,
  displayName: null,
  reading: null,
  kind: null,
  heldFrom: null,
  heldTo: null,
});

/** The 名簿 as it stood on a day, in the order of `seatTenures`: chair first, then 建制順. */
export function standingOn(tenures: readonly SeatTenure[], day: Day): Standing[] {
  const seats = new Map<string, Standing>();
  for (const tenure of tenures) {
    if (!holdsOn(tenure.seatFrom, tenure.seatTo, day)) continue;
    const isHeld = tenure.heldFrom !== null && holdsOn(tenure.heldFrom, tenure.heldTo, day);
    if (isHeld) seats.set(tenure.seatId, tenure);
    else if (!seats.has(tenure.seatId)) seats.set(tenure.seatId, vacated(tenure));
  }
  return [...seats.values()];
}

export const Body = { id: text, name: text, nameEn: text, purpose: text, purposeEn: text };
export type Body = RowOf<typeof Body>;

/** The days on which the 名簿 changed, the newest first. */
export const changeDays = (tenures: readonly SeatTenure[]): Day[] =>
  [
    ...new Set(
      tenures.flatMap((tenure) => {
        const { seatFrom, seatTo, heldFrom, heldTo } = tenure;
        // A holder's term counts only while the seat exists.
        const held = [heldFrom, heldTo].filter(
          (day) => day !== null && holdsOn(seatFrom, seatTo, day),
        );
        return [seatFrom, seatTo, ...held];
      }),
    ),
  ]
    .filter((day) => day !== null)
    .toSorted()
    .toReversed();
