import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { type Fault, fault } from "../../lib/form";
import { type Term, assignmentKinds, dayBefore, overlap } from "../model";

export type AssignmentKind = (typeof assignmentKinds)[number];

/** A 発令: a person in a post from a day on, with the names that its sentences need. */
export const Assignment = {
  id: text,
  personId: text,
  postId: text,
  kind: oneOf(...assignmentKinds),
  validFrom: text,
  validTo: optional(text),
  version: int,
  displayName: text,
  reading: text,
  isSample: bool,
  postName: text,
  postNameEn: text,
  postFrom: optional(text),
  postTo: optional(text),
};
export type Assignment = RowOf<typeof Assignment>;

/** Days on which nobody holds a post: from the first up to, and not including, the last; null is open. */
export interface Vacancy {
  readonly from: Day;
  readonly to: Day | null;
}

/** When nobody held the post, after its first holder and before its own end. */
export function vacanciesIn(terms: readonly Term[], end: Day | null): Vacancy[] {
  const held = terms.toSorted((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1));
  return held.flatMap((term, i) => {
    const from = term.validTo;
    const to = held[i + 1]?.validFrom ?? end;
    return from !== null && (to === null || from < to) ? [{ from, to }] : [];
  });
}

/** Whether the term goes on until something else ends it: it has no end, or only that of its post. */
export const isOpen = (assignment: Assignment): boolean =>
  assignment.validTo === null || assignment.validTo === assignment.postTo;

/** The facts with which a fault names an assignment that stands in the way. */
export const factsOf = (assignment: Assignment) => ({
  name: assignment.displayName,
  post: assignment.postName,
  postEn: assignment.postNameEn || assignment.postName,
  from: assignment.validFrom,
  ...(assignment.validTo !== null && { until: dayBefore(assignment.validTo) }),
});

/** The dates that a person typed for an assignment. */
export interface Dates {
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

const primaryTwice = (seen: Assignment, other: Assignment) =>
  seen.kind === "primary" && other.kind === "primary" && other.personId === seen.personId;

const outsidePost = (seen: Assignment, dates: Dates): { validFrom?: Fault; validTo?: Fault } => {
  if (seen.postFrom !== null && dates.validFrom < seen.postFrom)
    return { validFrom: fault("roster.postNotYet", { ...factsOf(seen), from: seen.postFrom }) };
  return seen.postTo !== null && (dates.validTo ?? "9999-12-31") > seen.postTo
    ? { validTo: fault("roster.postEnds", { ...factsOf(seen), to: seen.postTo }) }
    : {};
};

const inTheWay = (seen: Assignment, dates: Dates, others: readonly Assignment[]) =>
  others.filter((other) => other.id !== seen.id && overlap(dates, other));

/**
 * What is wrong with correcting an assignment's dates: a post has one holder at a time, a person one 本務.
 * `others` are the post's and the person's other assignments.
 */
export function datesFault(
  seen: Assignment,
  dates: Dates,
  others: readonly Assignment[],
): { validFrom?: Fault; validTo?: Fault } {
  if (dates.validTo !== null && dates.validTo <= dates.validFrom)
    return { validTo: fault("roster.endsBeforeStart", { from: dates.validFrom }) };
  const outside = outsidePost(seen, dates);
  if (outside.validFrom || outside.validTo) return outside;
  const clashing = inTheWay(seen, dates, others);
  const onPost = clashing.find((other) => other.postId === seen.postId);
  const elsewhere = clashing.find((other) => primaryTwice(seen, other));
  const [other, code] = onPost
    ? [onPost, "roster.heldBy" as const]
    : [elsewhere, "roster.primaryElsewhere" as const];
  if (!other) return {};
  const field = other.validFrom < dates.validFrom ? "validFrom" : "validTo";
  return { [field]: fault(code, factsOf(other)) };
}

const within = (inner: Vacancy, outer: Vacancy) =>
  outer.from <= inner.from && (inner.to ?? "9999-12-31") <= (outer.to ?? "9999-12-31");

/** Vacancies of the post that the corrected dates would open. */
export function vacanciesOpened(
  seen: Assignment,
  dates: Dates,
  others: readonly Assignment[],
): Vacancy[] {
  const rest = others.filter((other) => other.postId === seen.postId && other.id !== seen.id);
  const before = vacanciesIn([...rest, seen], seen.postTo);
  return vacanciesIn([...rest, dates], seen.postTo).filter(
    (vacancy) => !before.some((known) => within(vacancy, known)),
  );
}

/** Names vacancies, so that agreeing to some is not agreeing to others. */
export const nameOf = (vacancies: readonly Vacancy[]): string =>
  vacancies.map(({ from, to }) => `${from}/${to ?? ""}`).join(" ");

/** A stretch of a post's history: somebody's term, or a vacancy. */
export type Stretch =
  | { readonly assignment: Assignment; readonly term: Term }
  | { readonly assignment: null; readonly term: Term };

/** The history of a post, vacancies too, the newest first. */
export function stretchesOf(assignments: readonly Assignment[], postTo: Day | null): Stretch[] {
  const held = assignments.map((assignment): Stretch => ({ assignment, term: assignment }));
  const vacant = vacanciesIn(assignments, postTo).map(({ from, to }): Stretch => ({
    assignment: null,
    term: { validFrom: from, validTo: to },
  }));
  return [...held, ...vacant].toSorted((a, b) =>
    (a.term.validFrom ?? "") < (b.term.validFrom ?? "") ? 1 : -1,
  );
}
