import type { Day } from "../../lib/clock";
import { type Fault, fault } from "../../lib/form";
import { type Assignment, factsOf } from "../assignments/model";
import { type Term, endFault, overlap, successorFault } from "../model";
import type { Seat } from "../seats/model";
import type { PostListing } from "./model";

/** What is known of a post that is to end. */
export interface Ending {
  readonly post: PostListing;
  readonly day: Day;
  /** null where nothing follows, undefined where what was chosen does not exist. */
  readonly successor: PostListing | null | undefined;
  /** Whether the successor takes over the seat and the holder. */
  readonly carry: boolean;
}

/** What a post has that lasts: its assignments and seats, and those of its successor. */
export interface Belongings {
  readonly assignments: readonly Assignment[];
  readonly seats: readonly Seat[];
}

const lasting = <T extends Term & { readonly postId: string }>(
  things: readonly T[],
  postId: string,
  day: Day,
): T[] =>
  things.filter(
    (thing) => thing.postId === postId && (thing.validTo === null || thing.validTo > day),
  );

/** The assignments and seats of the post that end with it. */
export const endingWith = ({ post, day }: Ending, { assignments, seats }: Belongings) => ({
  assignments: lasting(assignments, post.id, day),
  seats: lasting(seats, post.id, day),
});

function takeoverFault(ending: Ending, belongings: Belongings): Fault | null {
  const { successor, carry, day } = ending;
  if (!carry) return null;
  if (!successor) return fault("roster.carryNeedsSuccessor");
  const from = { validFrom: day, validTo: null };
  const mine = endingWith(ending, belongings);
  const held = belongings.assignments.find(
    (one) => one.postId === successor.id && overlap(one, from),
  );
  if (held && mine.assignments.length > 0) return fault("roster.successorHeld", factsOf(held));
  const seated = belongings.seats.some(
    (seat) => seat.postId === successor.id && overlap(seat, from),
  );
  const names = { post: successor.name, postEn: successor.nameEn || successor.name };
  return seated && mine.seats.length > 0 ? fault("roster.successorSeated", names) : null;
}

/** What is wrong with ending a post so. */
export function endingFaults(
  ending: Ending,
  belongings: Belongings,
): { day?: Fault | null; successorId?: Fault | null } {
  const { post, day, successor } = ending;
  const { assignments, seats } = endingWith(ending, belongings);
  const later = [...assignments, ...seats].find((thing) => (thing.validFrom ?? "") >= day);
  return {
    day:
      endFault(post, day) ??
      (later ? fault("roster.laterOnPost", { from: later.validFrom ?? "" }) : null),
    successorId:
      (successor === null ? null : successorFault(post, successor, day)) ??
      takeoverFault(ending, belongings),
  };
}
