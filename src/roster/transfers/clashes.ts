import type { Day } from "../../lib/clock";
import { type Fault, fault } from "../../lib/form";
import { type Assignment, factsOf } from "../assignments/model";
import { dayAfter, holdsOn, overlap } from "../model";
import { type Move, concerns, givesWay, termOf } from "./model";

/** What is wrong with a line of a transfer, and in which of its fields. */
export interface Clash {
  readonly row: number;
  readonly field: "post" | "name" | "until";
  readonly fault: Fault;
}

type Finding = Omit<Clash, "row"> | null;

const named = ({ post }: Move) => ({ post: post.name, postEn: post.nameEn || post.name });

function ofDates(move: Move, day: Day): Finding {
  if (!holdsOn(move.post.validFrom, move.post.validTo, day))
    return { field: "post", fault: fault("roster.postNotThen", named(move)) };
  if (move.until === null) return null;
  if (move.holder === null) return { field: "until", fault: fault("roster.vacancyHasNoEnd") };
  return move.until <= day
    ? { field: "until", fault: fault("roster.endsBeforeStart", { from: day }) }
    : null;
}

function ofEarlierRows(move: Move, earlier: readonly Move[]): Finding {
  if (earlier.some((other) => other.post.id === move.post.id))
    return { field: "post", fault: fault("roster.postTwice", named(move)) };
  const { holder } = move;
  const isTwice =
    holder?.kind === "primary" &&
    earlier.some(
      (other) => other.holder?.kind === "primary" && other.holder.personId === holder.personId,
    );
  return isTwice
    ? { field: "name", fault: fault("roster.primaryTwice", { name: holder.displayName }) }
    : null;
}

const isHeldAlready = ({ post, holder }: Move, assignment: Assignment, day: Day) =>
  holdsOn(assignment.validFrom, assignment.validTo, day) &&
  assignment.postId === post.id &&
  assignment.personId === holder?.personId &&
  assignment.kind === holder.kind;

/** An assignment that the move would need to end, and may not. */
function ofOne(move: Move, assignment: Assignment, day: Day): Finding {
  const facts = factsOf(assignment);
  const isOnPost = assignment.postId === move.post.id;
  if (isHeldAlready(move, assignment, day))
    return { field: "name", fault: fault("roster.alreadyHolds", facts) };
  if (givesWay(move, assignment, day)) return null;
  const code = assignment.validFrom < day ? "Until" : "From";
  return isOnPost
    ? { field: "post", fault: fault(`roster.held${code}`, facts) }
    : { field: "name", fault: fault(`roster.primary${code}`, facts) };
}

function ofAssignments(move: Move, day: Day, assignments: readonly Assignment[]): Finding {
  // A post falls vacant until whoever is recorded next; a holder stays for the whole term.
  const term = move.holder ? termOf(move, day) : { validFrom: day, validTo: dayAfter(day) };
  const standing = assignments.filter(
    (assignment) => concerns(move, assignment) && overlap(assignment, term),
  );
  const isVacant = !standing.some((assignment) => assignment.postId === move.post.id);
  if (move.holder === null && isVacant)
    return { field: "post", fault: fault("roster.alreadyVacant", named(move)) };
  for (const assignment of standing) {
    const finding = ofOne(move, assignment, day);
    if (finding) return finding;
  }
  return null;
}

/**
 * What stands in the way of the moves, beside the line it concerns: a post has one holder at a time, a person one 本務,
 * and nothing recorded for later days is overwritten silently. Without a day, only what the lines themselves say.
 */
export const clashesIn = (
  moves: readonly Move[],
  day: Day | null,
  assignments: readonly Assignment[],
): Clash[] =>
  moves.flatMap((move, i) => {
    const finding =
      (day === null ? null : ofDates(move, day)) ??
      ofEarlierRows(move, moves.slice(0, i)) ??
      (day === null ? null : ofAssignments(move, day, assignments));
    return finding ? [{ row: move.row, ...finding }] : [];
  });
