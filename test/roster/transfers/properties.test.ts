import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumbered } from "../../../src/lib/clock";
import type { Assignment } from "../../../src/roster/assignments/model";
import { overlap } from "../../../src/roster/model";
import { clashesIn } from "../../../src/roster/transfers/clashes";
import { type Move, type Plan, planOf } from "../../../src/roster/transfers/model";
import { assignment, holder, move } from "./examples";

const posts = ["X", "Y", "Z"];
const people = ["A", "B", "C", "D", "E"];
const dayAt = (n: number) => dayNumbered(20_000 + n);

/** A record in which a post has one holder and a person one 本務 at a time; days 0 to 40. */
const records = fc
  .array(
    fc.record({
      person: fc.constantFrom(...people),
      post: fc.constantFrom(...posts),
      kind: fc.constantFrom("primary" as const, "concurrent" as const, "acting" as const),
      from: fc.integer({ min: 0, max: 40 }),
      length: fc.option(fc.integer({ min: 1, max: 15 })),
    }),
    { maxLength: 8 },
  )
  .map((drawn) => {
    const kept: Assignment[] = [];
    for (const { person, post, kind, from, length } of drawn) {
      const validTo = length === null ? null : dayAt(from + length);
      const one = assignment(person, post, dayAt(from), { kind, validTo });
      if (isSound([...kept, one])) kept.push(one);
    }
    return kept;
  });

const moves = fc
  .array(
    fc.record({
      post: fc.constantFrom(...posts),
      person: fc.option(fc.constantFrom(...people)),
      kind: fc.constantFrom("primary" as const, "concurrent" as const, "acting" as const),
      length: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(
    (drawn) =>
      (day: number): Move[] =>
        drawn.map(({ post, person, kind, length }, i) =>
          move(
            i,
            post,
            person === null ? null : holder(person, kind),
            length === null || person === null ? null : dayAt(day + length),
          ),
        ),
  );

function isSound(assignments: readonly Assignment[]): boolean {
  return assignments.every((a, i) =>
    assignments
      .slice(i + 1)
      .every(
        (b) =>
          !overlap(a, b) ||
          (a.postId !== b.postId &&
            !(a.personId === b.personId && a.kind === "primary" && b.kind === "primary")),
      ),
  );
}

const after = (plan: Plan, before: readonly Assignment[]): Assignment[] => [
  ...before.map((one) => (plan.ends.includes(one) ? { ...one, validTo: plan.day } : one)),
  ...plan.starts.map((start) =>
    assignment(start.personId, start.post.id, start.validFrom, {
      kind: start.kind,
      validTo: start.validTo,
    }),
  ),
];

const holderOn = (assignments: readonly Assignment[], post: string, day: string) =>
  assignments.find(
    (one) => one.postId === post && one.validFrom <= day && day < (one.validTo ?? "9999-12-31"),
  )?.personId;

const transfers = fc
  .tuple(records, moves, fc.integer({ min: 0, max: 50 }))
  .map(([before, drawn, day]) => {
    // Random lines mostly stand in each other's way: those that clash are left out, as a person would.
    const kept: Move[] = [];
    for (const one of drawn(day))
      if (clashesIn([...kept, one], dayAt(day), before).length === 0) kept.push(one);
    return { before, kept, plan: planOf(kept, dayAt(day), before) };
  });

test("a post never has two holders at once, nor a person two 本務", () => {
  fc.assert(
    fc.property(transfers, ({ before, plan }) => {
      expect(isSound(after(plan, before))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("every assignment keeps at least a day, and no day before the transfer changes", () => {
  fc.assert(
    fc.property(transfers, ({ before, plan }) => {
      const now = after(plan, before);
      for (const one of now) expect(one.validFrom < (one.validTo ?? "9999-12-31")).toBe(true);
      for (let n = 0; dayAt(n) < plan.day; n += 1)
        for (const post of posts)
          expect(holderOn(now, post, dayAt(n))).toBe(holderOn(before, post, dayAt(n)));
    }),
    { numRuns: 500 },
  );
});

test("no day that was held falls vacant without being named as a gap", () => {
  fc.assert(
    fc.property(transfers, ({ before, plan }) => {
      const now = after(plan, before);
      for (let n = 0; n <= 100; n += 1)
        for (const post of posts) {
          const day = dayAt(n);
          if (!holderOn(before, post, day) || holderOn(now, post, day)) continue;
          const isNamed = plan.gaps.some(
            (gap) => gap.post.id === post && gap.from <= day && day < (gap.to ?? "9999-12-31"),
          );
          expect(isNamed, `${post} on ${day}`).toBe(true);
        }
    }),
    { numRuns: 500 },
  );
});
