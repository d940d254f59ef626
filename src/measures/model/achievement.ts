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

/** The target that an actual is judged by: of its year or the next one, else the last. */
const targetFor = (targets: readonly ValueContent[], year: number): ValueContent | undefined =>
  targets.find((target) => target.year >= year) ?? targets.at(-1);

/** Where the value should stand in a year, going in a straight line from the baseline to the target. */
function expectedAt(definition: DefinitionContent, year: number): number | null {
  const { baseline, baselineYear } = definition;
  const target = targetFor(currentValues(definition, "target"), year);
  if (!target) return null;
  const goal = Number(target.value);
  if (year >= target.year) return goal;
  if (baseline === null || baselineYear === null || baselineYear >= target.year) return null;
  const elapsed = (year - baselineYear) / (target.year - baselineYear);
  return Number(baseline) + (goal - Number(baseline)) * elapsed;
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
  const expected = actual ? expectedAt(definition, actual.year) : null;
  if (!actual || expected === null) return "N";
  const ahead = Number(actual.value) - expected;
  return ahead === 0 || ahead > 0 === (direction === "up") ? "A" : "B";
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
