import { decimalOf, shifted } from "../../lib/decimal";
import type { DefinitionContent, IndicatorContent, ValueContent } from "./content";

/**
 * KPI の進捗, in the grades of 日本再興戦略: A on or ahead of the time elapsed, B behind it, F where carrying the
 * measure out is itself the goal, N where there is nothing to judge by.
 */
export type Achievement = "A" | "B" | "F" | "N";

/** The values that hold: of each year and period the highest revision, unless it withdraws the value; by year. */
export function currentValues(
  { values }: Pick<DefinitionContent, "values">,
  kind: ValueContent["kind"],
): ValueContent[] {
  const held = new Map<string, ValueContent>();
  for (const value of values.filter((one) => one.kind === kind)) {
    const key = `${value.year} ${value.period}`;
    if ((held.get(key)?.revision ?? 0) < value.revision) held.set(key, value);
  }
  return [...held.values()]
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .toSorted((a, b) => a.year - b.year);
}

/** The target that an actual of a year is judged by: of its year or the next one, else the last. */
export function targetFor(definition: DefinitionContent, year: number): ValueContent | null {
  const targets = currentValues(definition, "target");
  return targets.find((target) => target.year >= year) ?? targets.at(-1) ?? null;
}

/** The straight way to a target: from a value, so many of so many years along it. Null where nothing says how it goes. */
function wayTo(target: ValueContent, { baseline, baselineYear }: DefinitionContent, year: number) {
  if (year >= target.year) return { from: target.value, elapsed: 1n, span: 1n };
  if (baseline === null || baselineYear === null || baselineYear >= target.year) return null;
  const [elapsed, span] = [BigInt(year - baselineYear), BigInt(target.year - baselineYear)];
  return { from: baseline, elapsed, span };
}

/**
 * How a value stands to where it should in its year, on the straight way from the baseline to the target: above 0, 0 or
 * below, exactly. Null where nothing says where it should stand.
 */
function standing(definition: DefinitionContent, { value, year }: ValueContent): bigint | null {
  const target = targetFor(definition, year);
  const way = target && wayTo(target, definition, year);
  if (!target || !way) return null;
  const { from, elapsed, span } = way;
  const scale = Math.max(...[value, target.value, from].map((one) => decimalOf(one).scale));
  const units = (digits: string) => shifted(decimalOf(digits), scale).units;
  return (units(value) - units(from)) * span - (units(target.value) - units(from)) * elapsed;
}

/** How an indicator stands in a fiscal year: its newest actual until then, of the newest definition that had begun. */
export function achievementOf(
  { direction, definitions }: Pick<IndicatorContent, "direction" | "definitions">,
  year: number,
): Achievement {
  if (direction === "execution") return "F";
  const definition = definitions.findLast(({ fromYear }) => fromYear <= year);
  if (!definition) return "N";
  const actual = currentValues(definition, "actual").findLast((one) => one.year <= year);
  const ahead = actual ? standing(definition, actual) : null;
  if (ahead === null) return "N";
  return ahead === 0n || ahead > 0n === (direction === "up") ? "A" : "B";
}

/** How a measure's outcomes stand together: behind where one is, else the best that can be said. */
export function achievementOfAll(
  indicators: readonly Pick<IndicatorContent, "kind" | "direction" | "definitions">[],
  year: number,
): Achievement | null {
  if (indicators.length === 0) return null;
  const outcomes = indicators.filter(({ kind }) => kind === "outcome");
  const judged = new Set(
    (outcomes.length > 0 ? outcomes : indicators).map((one) => achievementOf(one, year)),
  );
  return (["B", "A", "F", "N"] as const).find((grade) => judged.has(grade)) ?? null;
}
