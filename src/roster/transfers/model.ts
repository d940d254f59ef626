import type { Day } from "../../lib/clock";
import {
  type Assignment,
  type AssignmentKind,
  type Vacancy,
  isOpen,
  vacanciesIn,
} from "../assignments/model";
import { type Term, overlap } from "../model";

/** The post of a move, as the plan must know it. */
export interface MovePost extends Term {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Who is to hold a post; `isNew` when the person is recorded together with the transfer. */
export interface Holder {
  readonly personId: string;
  readonly displayName: string;
  readonly reading: string;
  readonly isNew: boolean;
  readonly kind: AssignmentKind;
}

/** One line of a 人事異動: a post gets a holder, or falls vacant (後任未定). `row` is its place in the form. */
export interface Move {
  readonly row: number;
  readonly post: MovePost;
  readonly holder: Holder | null;
  /** The first day on which the holder no longer holds the post, where the term is limited. */
  readonly until: Day | null;
}

/** An assignment that a transfer begins. */
export interface Start extends Holder {
  readonly post: MovePost;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** Days on which a post stands vacant after the transfer. */
interface Gap extends Vacancy {
  readonly post: Omit<MovePost, "validFrom" | "validTo">;
  /** Whether a line of the transfer asks for it. */
  readonly isMeant: boolean;
}

/** What a 人事異動 does on its day: the assignments it ends and begins, and the posts it leaves vacant. */
export interface Plan {
  readonly day: Day;
  readonly ends: readonly Assignment[];
  readonly starts: readonly Start[];
  readonly gaps: readonly Gap[];
}

/** The earlier of two ends; null is none. */
const earlier = (a: Day | null, b: Day | null): Day | null =>
  a === null || (b !== null && b < a) ? b : a;

/** The days that a move's holder is to hold the post. */
export const termOf = (move: Move, day: Day) => ({
  validFrom: day,
  validTo: earlier(move.until, move.post.validTo),
});

/** Whether an assignment ends because of the move: the post's holder, or the person's 本務 elsewhere. */
export const concerns = (move: Move, assignment: Assignment): boolean =>
  assignment.postId === move.post.id ||
  (move.holder?.kind === "primary" &&
    assignment.kind === "primary" &&
    assignment.personId === move.holder.personId);

/** Whether an assignment gives way on the day: it began before, and goes on until something ends it. */
export const givesWay = (move: Move, assignment: Assignment, day: Day): boolean =>
  assignment.validFrom < day && (move.holder === null || isOpen(assignment));

const ended = (moves: readonly Move[], assignments: readonly Assignment[], day: Day) =>
  assignments.filter((assignment) =>
    moves.some(
      (move) =>
        concerns(move, assignment) &&
        givesWay(move, assignment, day) &&
        overlap(assignment, termOf(move, day)),
    ),
  );

const begun = (moves: readonly Move[], day: Day): Start[] =>
  moves.flatMap((move) =>
    move.holder ? [{ ...move.holder, post: move.post, ...termOf(move, day) }] : [],
  );

/** What the post of a gap is called: from the move, or from the assignment that ends there. */
const postsTouched = (moves: readonly Move[], ends: readonly Assignment[]) =>
  new Map([
    ...ends.map((end) => {
      const post = { id: end.postId, name: end.postName, nameEn: end.postNameEn };
      return [end.postId, { ...post, validTo: end.postTo }] as const;
    }),
    ...moves.map(({ post }) => [post.id, post] as const),
  ]);

/** The terms of a post once the plan is carried out. */
const termsAfter = (
  postId: string,
  { day, ends, starts }: Omit<Plan, "gaps">,
  assignments: readonly Assignment[],
): Term[] => [
  ...assignments
    .filter((assignment) => assignment.postId === postId)
    .map((assignment) =>
      ends.includes(assignment) ? { validFrom: assignment.validFrom, validTo: day } : assignment,
    ),
  ...starts.filter((start) => start.post.id === postId),
];

function gapsOf(
  moves: readonly Move[],
  plan: Omit<Plan, "gaps">,
  assignments: readonly Assignment[],
) {
  const meant = new Set(moves.filter((move) => move.holder === null).map((move) => move.post.id));
  return [...postsTouched(moves, plan.ends)].flatMap(([id, { name, nameEn, validTo }]): Gap[] => {
    const before = vacanciesIn(
      assignments.filter((assignment) => assignment.postId === id),
      validTo,
    );
    return vacanciesIn(termsAfter(id, plan, assignments), validTo)
      .filter((gap) => !before.some((known) => known.from === gap.from && known.to === gap.to))
      .map(({ from, to }) => ({
        from,
        to,
        post: { id, name, nameEn },
        isMeant: meant.has(id) && from === plan.day,
      }));
  });
}

/**
 * What the moves do on a day. `assignments` are all of the posts concerned and of the people who move, and of the
 * posts these leave. Sound only for moves in which `clashesIn` finds nothing.
 */
export function planOf(moves: readonly Move[], day: Day, assignments: readonly Assignment[]): Plan {
  const plan = { day, ends: ended(moves, assignments, day), starts: begun(moves, day) };
  return { ...plan, gaps: gapsOf(moves, plan, assignments) };
}

/** What a person agreed to in the preview: if it differs when they save, somebody recorded something meanwhile. */
export const signatureOf = ({ day, ends, starts, gaps }: Plan): string =>
  [
    day,
    ...ends.map((end) => `${end.id}@${end.version}`),
    ...starts.map(
      (start) => `${start.post.id}<${start.isNew ? start.displayName : start.personId}`,
    ),
    ...gaps.map((gap) => `${gap.post.id}:${gap.from}-${gap.to ?? ""}`),
  ].join(" ");
