import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";

/** 成果指標（アウトカム）・活動指標（アウトプット）. */
export const indicatorKinds = ["outcome", "output"] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** Where better lies; `execution`: carrying the measure out is itself the goal. */
export const directions = ["up", "down", "execution"] as const;
export type Direction = (typeof directions)[number];

export const Indicator = {
  id: text,
  measureId: text,
  rank: int,
  kind: oneOf(...indicatorKinds),
  direction: oneOf(...directions),
  version: int,
};
export type Indicator = RowOf<typeof Indicator>;

/** What is measured, in versions: a new one breaks the series. */
export const Definition = {
  id: text,
  indicatorId: text,
  number: int,
  name: text,
  nameEn: text,
  formula: text,
  unit: text,
  baseline: optional(text),
  baselineYear: optional(int),
  fromYear: int,
  reason: text,
  source: text,
  sourceUrl: text,
  version: int,
};
export type Definition = RowOf<typeof Definition>;

/** A target or an actual as published: an exact decimal, and which revision of it. */
export const IndicatorValue = {
  id: text,
  definitionId: text,
  kind: oneOf("target", "actual"),
  year: int,
  period: text,
  value: text,
  isApproximate: bool,
  asOf: optional(text),
  publishedOn: optional(text),
  note: text,
  source: text,
  sourceUrl: text,
  revision: int,
  /** Whether this revision says that there is no such value after all. */
  isWithdrawn: bool,
};
export type IndicatorValue = RowOf<typeof IndicatorValue>;

/** The definition by which an indicator is measured in a year: the newest that holds by then, else the first. */
export function definitionIn<D extends Pick<Definition, "indicatorId" | "fromYear">>(
  definitions: readonly D[],
  indicatorId: string,
  year: number,
): D | undefined {
  const own = definitions.filter((one) => one.indicatorId === indicatorId);
  return own.findLast(({ fromYear }) => fromYear <= year) ?? own[0];
}

/** A value as it is typed: what it is of, and what it says. */
export type NewValue = Omit<IndicatorValue, "id" | "revision">;

const says = ({ value, asOf, publishedOn, note, source, sourceUrl, ...flags }: NewValue) =>
  JSON.stringify([
    [value, asOf, publishedOn, note, source, sourceUrl],
    [flags.isApproximate, flags.isWithdrawn],
  ]);

/**
 * The value with the revision under which it is added to those there are: 1, or the next where the same year and period
 * has one. Null when the newest revision says the same already.
 */
export function nextValue<V extends NewValue>(
  values: readonly IndicatorValue[],
  typed: V,
): (V & { readonly revision: number }) | null {
  const last = values
    .filter(
      ({ definitionId, kind, year, period }) =>
        definitionId === typed.definitionId &&
        kind === typed.kind &&
        year === typed.year &&
        period === typed.period,
    )
    .reduce<IndicatorValue | null>(
      (newest, one) => (one.revision > (newest?.revision ?? 0) ? one : newest),
      null,
    );
  if (last !== null && says(last) === says(typed)) return null;
  return { ...typed, revision: (last?.revision ?? 0) + 1 };
}

/** The revision by which a value is withdrawn, with the reason as its note; null where it is withdrawn already. */
export const withdrawalOf = (
  value: IndicatorValue,
  note: string,
): Omit<IndicatorValue, "id"> | null => {
  const { id: _, ...said } = value;
  return value.isWithdrawn
    ? null
    : { ...said, note, isWithdrawn: true, revision: value.revision + 1 };
};
