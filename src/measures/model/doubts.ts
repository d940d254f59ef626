import type { Day } from "../../lib/clock";
import type { Facts } from "../../lib/errors";
import { type Quantity, isTenfold, unitDiffers } from "../../lib/quantity";
import { currentValues } from "./achievement";
import type { Definition, IndicatorValue } from "./indicator";

const codes = ["replaces", "notBegun", "otherUnit", "tenfold", "publishedBefore"] as const;
export type DoubtCode = (typeof codes)[number];

/** Something about a value that may be a slip: it is asked about once, and never forbidden. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly facts: Facts;
}

/** Of what a value is: one target or actual of a definition. */
export type ValueOf = Pick<IndicatorValue, "definitionId" | "kind" | "year" | "period">;

/** The newest revision of what is said of the same thing. */
export const newestOf = (
  values: readonly IndicatorValue[],
  { definitionId, kind, year, period }: ValueOf,
): IndicatorValue | undefined =>
  values
    .filter(
      (one) =>
        one.definitionId === definitionId &&
        one.kind === kind &&
        one.year === year &&
        one.period === period,
    )
    .toSorted((a, b) => b.revision - a.revision)[0];

interface Previous {
  readonly value: string;
  readonly year: number;
}

/** What a value follows: the last before it, else the baseline, else the one that it corrects. */
function previousOf(
  values: readonly IndicatorValue[],
  of: ValueOf,
  { baseline, baselineYear }: Pick<Definition, "baseline" | "baselineYear">,
): Previous | undefined {
  const others = values.filter(
    ({ definitionId, year, period }) =>
      definitionId === of.definitionId &&
      (year < of.year || (year === of.year && period !== of.period)),
  );
  const before = currentValues({ values: others }, of.kind).at(-1);
  if (before) return before;
  return baseline === null || baselineYear === null
    ? newestOf(values, of)
    : { value: baseline, year: baselineYear };
}

interface TypedValue extends ValueOf {
  readonly quantity: Quantity;
  readonly asOf: Day | null;
  readonly publishedOn: Day | null;
  readonly definition: Pick<Definition, "unit" | "baseline" | "baselineYear">;
}

interface Known {
  readonly values: readonly IndicatorValue[];
  /** The fiscal year that it is. */
  readonly present: number;
  /** Whether the person knows that it corrects another. */
  readonly isCorrection: boolean;
}

/** What is asked, and the tick that says it is right all the same: these doubts about this value, and no others. */
export interface Asked {
  readonly doubts: readonly Doubt[];
  readonly tick: string;
}

type Question = (typed: TypedValue, known: Known) => Doubt["facts"] | false;

/** What may be a slip, each with what is told of it. */
const questions: Readonly<Record<DoubtCode, Question>> = {
  replaces: (typed, { values, isCorrection }) => {
    const own = newestOf(values, typed);
    if (!own || isCorrection) return false;
    return { value: own.value, approximate: own.isApproximate ? "1" : "" };
  },
  notBegun: ({ kind, year }, { present }) =>
    kind === "actual" && year > present && { year: String(year) },
  otherUnit: ({ quantity: { unit }, definition }) =>
    unitDiffers(unit, definition.unit) && { typed: unit ?? "", unit: definition.unit },
  tenfold: (typed, { values }) => {
    const previous = previousOf(values, typed, typed.definition);
    if (!previous || !isTenfold(previous.value, typed.quantity.value)) return false;
    return { value: previous.value, year: String(previous.year) };
  },
  publishedBefore: ({ asOf, publishedOn }) =>
    asOf !== null && publishedOn !== null && publishedOn < asOf && { asOf, publishedOn },
};

/** What is to be asked about a value before it is kept; null when all is well. */
export function doubtsAbout(typed: TypedValue, known: Known): Asked | null {
  const doubts = codes.flatMap((code) => {
    const facts = questions[code](typed, known);
    return facts === false ? [] : [{ code, facts }];
  });
  const told = doubts.map(({ code, facts }) => `${code}:${Object.values(facts).join("/")}`);
  return doubts.length === 0 ? null : { doubts, tick: [...told, typed.quantity.value].join(" ") };
}
