import type { Lang } from "../../lib/lang";
import { numberOf } from "../../lib/quantity";
import type {
  DefinitionContent,
  IndicatorContent,
  ValueContent,
} from "../../measures/model/content";
import type { ChartPoint } from "../chart/points";
import { shortYear } from "./years";

/** The revisions of what is said of one year and period, the one that holds last. */
export type Revisions = readonly [ValueContent, ...ValueContent[]];

/** What one definition says of a year: its targets and actuals, a period each, with what they were revised from. */
export interface YearOfSeries {
  readonly year: number;
  readonly targets: readonly Revisions[];
  readonly actuals: readonly Revisions[];
}

const byPeriod = (values: readonly ValueContent[]): readonly Revisions[] => {
  const periods = Map.groupBy(values, ({ period }) => period);
  return [...periods.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => a.revision - b.revision);
    return first ? [[first, ...others] as const] : [];
  });
};

/** The years of a definition, oldest first. */
export function yearsOf(definition: DefinitionContent): readonly YearOfSeries[] {
  const years = Map.groupBy(definition.values, ({ year }) => year);
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, values]) => ({
      year,
      targets: byPeriod(values.filter(({ kind }) => kind === "target")),
      actuals: byPeriod(values.filter(({ kind }) => kind === "actual")),
    }));
}

/** The revision that holds. */
export const held = (revisions: Revisions): ValueContent => revisions.at(-1) ?? revisions[0];

/** What a chart draws of a value: nothing where there is none, or none any more. */
const drawn = (revisions: Revisions | undefined): number | null =>
  revisions === undefined || held(revisions).isWithdrawn ? null : numberOf(held(revisions).value);

/** The value of a whole year where there is one, else that of its last period. */
const ofYear = (all: readonly Revisions[]): Revisions | undefined =>
  all.find(([{ period }]) => period === "") ?? all.at(-1);

/** The definition that is in force, the newest. */
export const currentDefinition = ({
  definitions,
}: IndicatorContent): DefinitionContent | undefined => definitions.at(-1);

/** A name for each definition that tells it from the others, so that a chart breaks between them. */
const distinctly = (
  definition: DefinitionContent,
  all: readonly DefinitionContent[],
  lang: Lang,
) => {
  const name = definitionName(definition, lang);
  const isShared = all.some((one) => one !== definition && definitionName(one, lang) === name);
  return isShared ? `${name} (${definition.number})` : name;
};

/**
 * An indicator as a chart draws it: every year from the first to the last, as far as it was measured in the unit of
 * today. Where two definitions speak of one year, the newer one is drawn from the year on from which it counts.
 */
export function chartPoints(indicator: IndicatorContent, lang: Lang): readonly ChartPoint[] {
  const unit = currentDefinition(indicator)?.unit;
  const definitions = indicator.definitions.filter((one) => one.unit === unit);
  const told = definitions.flatMap((definition, i) => {
    const ends = definitions[i + 1]?.fromYear ?? Number.POSITIVE_INFINITY;
    return yearsOf(definition)
      .filter(({ year }) => year < ends)
      .map((one) => ({ ...one, definition }));
  });
  const years = told.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
    const found = told.findLast(({ year }) => year === first + i);
    const actual = found && ofYear(found.actuals);
    const target = found && ofYear(found.targets);
    const definition =
      found?.definition ?? definitions.findLast(({ fromYear }) => fromYear <= first + i);
    return {
      label: shortYear(first + i, lang),
      actual: drawn(actual),
      target: drawn(target),
      earlier: actual?.slice(0, -1).map(({ value }) => numberOf(value)),
      definition: definition && distinctly(definition, definitions, lang),
    };
  });
}

/** What a definition calls the indicator, in the reader's language. */
export const definitionName = ({ name, nameEn }: DefinitionContent, lang: Lang): string =>
  (lang === "en" && nameEn) || name;
