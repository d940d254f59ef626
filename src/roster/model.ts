import { bool, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import type { Day } from "../lib/clock";

export const tiers = ["political", "administrative"] as const;
export const seatRoles = ["chair", "member", "observer"] as const;
export const assignmentKinds = ["primary", "concurrent", "acting"] as const;

/** Whether dates hold on a day: from the first up to, and not including, the last; null is open. */
export const holdsOn = (from: Day | null, to: Day | null, day: Day): boolean =>
  (from ?? "") <= day && day < (to ?? "9999-12-31");

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
