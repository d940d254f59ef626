import { int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { type Fault, fault } from "../../lib/form";
import { type Term, endFault, holdsOn, overlap, seatRoles, tiers } from "../model";

export type Tier = (typeof tiers)[number];
export type SeatRole = (typeof seatRoles)[number];

/** A 官職's place on a body, with the names that its page needs. A seat's role never changes: a new seat takes over. */
export const Seat = {
  id: text,
  bodyId: text,
  postId: text,
  tier: oneOf(...tiers),
  role: oneOf(...seatRoles),
  validFrom: optional(text),
  validTo: optional(text),
  source: text,
  sourceUrl: text,
  version: int,
  postName: text,
  postNameEn: text,
  ministryName: text,
  ministryNameEn: text,
};
export type Seat = RowOf<typeof Seat>;

const named = (seat: Seat) => ({ post: seat.postName, postEn: seat.postNameEn || seat.postName });

/** A seat that somebody wants to add. */
export interface NewSeat extends Term {
  readonly postId: string;
  readonly tier: Tier;
  readonly role: SeatRole;
}

/** What is wrong with a seat to be added: its post must exist, a post has one seat, and a tier one chair. */
export function seatFaults(
  seat: NewSeat,
  post: Term | undefined,
  seats: readonly Seat[],
): { postId?: Fault; role?: Fault; validFrom?: Fault } {
  if (!post) return { postId: fault("notAChoice") };
  if (!holdsOn(post.validFrom, post.validTo, seat.validFrom ?? ""))
    return { validFrom: fault("roster.seatWithoutPost") };
  const known = seats.filter((other) => overlap(other, seat));
  const twin = known.find((other) => other.postId === seat.postId);
  if (twin) return { postId: fault("roster.seatTwice", named(twin)) };
  const chair = known.find((other) => other.role === "chair" && other.tier === seat.tier);
  return seat.role === "chair" && chair ? { role: fault("roster.chairTwice", named(chair)) } : {};
}

/** The seat that holds the chair of a tier on a day. */
export const chairOn = (seats: readonly Seat[], tier: Tier, day: Day): Seat | undefined =>
  seats.find(
    (seat) =>
      seat.role === "chair" && seat.tier === tier && holdsOn(seat.validFrom, seat.validTo, day),
  );

/** What is wrong with the chair's passing to a seat on a day. */
export function passingFault(seat: Seat, chair: Seat | undefined, day: Day): Fault | null {
  if (seat.role === "chair") return fault("roster.isChair");
  const moves = chair ? [seat, chair] : [seat];
  // Both seats are replaced by new ones, so each must have begun before and go on.
  const late = moves.find((one) => one.validFrom !== null && one.validFrom >= day);
  if (late) return fault("roster.seatNotYet", { ...named(late), from: late.validFrom ?? "" });
  const ended = moves.find((one) => one.validTo !== null && one.validTo <= day);
  return ended ? fault("roster.seatEnded", { ...named(ended), to: ended.validTo ?? "" }) : null;
}

/** A seat of the same post, or another chair of the same tier, that would stand beside this one. */
const rivalOf = (seat: Seat, term: Term, seats: readonly Seat[]) =>
  seats.find(
    (other) =>
      other.id !== seat.id &&
      overlap(other, term) &&
      (other.postId === seat.postId ||
        (seat.role === "chair" && other.role === "chair" && other.tier === seat.tier)),
  );

const rivalFault = (seat: Seat, validTo: Day | null, seats: readonly Seat[]): Fault | null => {
  const rival = rivalOf(seat, { validFrom: seat.validFrom, validTo }, seats);
  if (!rival) return null;
  return fault(
    rival.postId === seat.postId ? "roster.seatTwice" : "roster.chairTwice",
    named(rival),
  );
};

/** What is wrong with a seat's ending on a day. */
export const seatEndFault = (seat: Seat, day: Day, seats: readonly Seat[]): Fault | null =>
  endFault(seat, day) ?? rivalFault(seat, day, seats);

/** What is wrong with taking back a seat's end. */
export const seatReopenFault = (seat: Seat, seats: readonly Seat[]): Fault | null =>
  rivalFault(seat, null, seats);
