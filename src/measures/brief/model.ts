import { type Achievement, achievementOf, currentValues, targetFor } from "../model/achievement";
import type { IndicatorContent, MeasureContent, ValueContent } from "../model/content";

/** An indicator in one line: where it came from, where it is to go, where it is. */
export interface BriefIndicator {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly baseline: { readonly value: string; readonly year: number } | null;
  readonly target: ValueContent | null;
  readonly actual: ValueContent | null;
  readonly achievement: Achievement;
}

/** The newest definition's line of an indicator, as it stood in a fiscal year. */
export function briefIndicator(indicator: IndicatorContent, year: number): BriefIndicator | null {
  const definition =
    indicator.definitions.findLast(({ fromYear }) => fromYear <= year) ??
    indicator.definitions.at(0);
  if (!definition) return null;
  const actual = currentValues(definition, "actual").findLast((one) => one.year <= year) ?? null;
  const { name, nameEn, unit, baseline, baselineYear } = definition;
  return {
    key: indicator.key,
    name,
    nameEn,
    unit,
    baseline:
      baseline !== null && baselineYear !== null ? { value: baseline, year: baselineYear } : null,
    target: targetFor(definition, actual?.year ?? year),
    actual,
    achievement: achievementOf(indicator, year),
  };
}

/** Where the figures of the brief come from. */
export const sourcesOf = (content: MeasureContent) => [
  { source: content.source, sourceUrl: content.sourceUrl },
  ...content.budgets,
  ...content.indicators.flatMap(({ definitions }) =>
    definitions.flatMap((definition) => [definition, ...definition.values]),
  ),
];
