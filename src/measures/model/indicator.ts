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
};
export type IndicatorValue = RowOf<typeof IndicatorValue>;
