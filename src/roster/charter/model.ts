import { bool, int, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { type Fault, fault } from "../../lib/form";
import type { Term } from "../model";

/** A version of the 開催要綱. The quorum is a fraction of the seats; null where the charter states none. */
export const Charter = {
  id: text,
  bodyId: text,
  number: int,
  title: text,
  text,
  decidedOn: optional(text),
  validFrom: text,
  quorumNumerator: optional(int),
  quorumDenominator: optional(int),
  quorumStrictlyMore: bool,
  proxyAllowed: bool,
  proxyCounts: bool,
  source: text,
  sourceUrl: text,
  version: int,
};
export type Charter = RowOf<typeof Charter>;

/** The version in force on a day; undefined before the first. A version holds until the next one begins. */
export const charterOn = (charters: readonly Charter[], day: Day): Charter | undefined =>
  charters
    .filter((charter) => charter.validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];

/** The version before this one; undefined for the first. */
export const versionBefore = (charters: readonly Charter[], number: number): Charter | undefined =>
  charters.filter((charter) => charter.number < number).toSorted((a, b) => b.number - a.number)[0];

/** How a charter states its quorum, as the form offers it. */
export const quorumRules = ["none", "majority", "half", "two_thirds", "other"] as const;
export type QuorumRule = (typeof quorumRules)[number];

/** Of the seats: how many at least, or whether strictly more than that. */
export type Quorum = Pick<Charter, "quorumNumerator" | "quorumDenominator" | "quorumStrictlyMore">;

const noQuorum: Quorum = {
  quorumNumerator: null,
  quorumDenominator: null,
  quorumStrictlyMore: false,
};

/** A quorum as a fraction of the seats. */
export const quorumOf = (
  numerator: number,
  denominator: number,
  strictlyMore: boolean,
): Quorum => ({
  quorumNumerator: numerator,
  quorumDenominator: denominator,
  quorumStrictlyMore: strictlyMore,
});

/** 過半数 is strictly more than a half; ２分の１以上 is a half or more. */
export const usualQuorums: ReadonlyMap<QuorumRule, Quorum> = new Map([
  ["none", noQuorum],
  ["majority", quorumOf(1, 2, true)],
  ["half", quorumOf(1, 2, false)],
  ["two_thirds", quorumOf(2, 3, false)],
]);

const same = (a: Quorum, b: Quorum) =>
  a.quorumNumerator === b.quorumNumerator &&
  a.quorumDenominator === b.quorumDenominator &&
  a.quorumStrictlyMore === b.quorumStrictlyMore;

/** The rule that a quorum is; `other` for a fraction without a name. */
export const ruleOf = (quorum: Quorum): QuorumRule =>
  [...usualQuorums].find(([, usual]) => same(usual, quorum))?.[0] ?? "other";

/** What is wrong with the day on which version `number` is to begin: it must lie between its neighbours. */
export function beginningFault(
  charters: readonly Charter[],
  number: number,
  from: Day,
): Fault | null {
  const before = versionBefore(charters, number);
  const after = charters
    .filter((charter) => charter.number > number)
    .toSorted((a, b) => a.number - b.number)[0];
  if (before && from <= before.validFrom)
    return fault("roster.charterTooEarly", {
      number: String(before.number),
      from: before.validFrom,
    });
  if (after && from >= after.validFrom)
    return fault("roster.charterTooLate", { number: String(after.number), from: after.validFrom });
  return null;
}

/** The term of a version: until the next one begins. */
export const termOf = (charters: readonly Charter[], charter: Charter): Term => ({
  validFrom: charter.validFrom,
  validTo:
    charters
      .map((other) => other.validFrom)
      .filter((from) => from > charter.validFrom)
      .toSorted()[0] ?? null,
});
