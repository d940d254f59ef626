import type { Day } from "../../lib/clock";
import type { Quantity } from "../../lib/quantity";
import { type Asked, doubtsAbout } from "../model/doubts";
import {
  type Definition,
  type IndicatorValue,
  type NewValue,
  definitionIn,
  nextValue,
} from "../model/indicator";

/** A figure typed beside a report: the actual of its year. */
export interface Entry {
  readonly indicatorId: string;
  readonly quantity: Quantity;
  readonly asOf: Day | null;
}

/** The indicators of a measure as they stand. */
interface Series {
  readonly definitions: readonly Definition[];
  readonly values: readonly IndicatorValue[];
}

const valueOf = (definition: Definition, year: number, { quantity, asOf }: Entry): NewValue => ({
  definitionId: definition.id,
  kind: "actual",
  year,
  period: "",
  value: quantity.value,
  isApproximate: quantity.isApproximate,
  asOf,
  publishedOn: null,
  note: "",
  source: "",
  sourceUrl: "",
  isWithdrawn: false,
});

/** The figures that say something new, each with its definition and revision. */
const news = ({ definitions, values }: Series, year: number, entries: readonly Entry[]) =>
  entries.flatMap((entry) => {
    const definition = definitionIn(definitions, entry.indicatorId, year);
    const next = definition && nextValue(values, valueOf(definition, year, entry));
    return definition && next ? [{ entry, definition, next }] : [];
  });

/** The values that the figures add, each under an id of its own; what says the same as before adds nothing. */
export const valuesAdded = (
  series: Series,
  year: number,
  entries: readonly Entry[],
  idOf: () => string,
): IndicatorValue[] => news(series, year, entries).map(({ next }) => ({ id: idOf(), ...next }));

/** What is asked about a figure before it is kept. */
export interface Questioned {
  readonly definition: Definition;
  readonly asked: Asked;
}

/** The figures that may be slips; `present` is the fiscal year that it is. */
export const questioned = (
  series: Series,
  year: number,
  entries: readonly Entry[],
  present: number,
): Questioned[] =>
  news(series, year, entries).flatMap(({ entry, definition, next }) => {
    const typed = { ...next, quantity: entry.quantity, definition };
    const known = { values: series.values, present, isCorrection: false };
    const asked = doubtsAbout(typed, known);
    return asked ? [{ definition, asked }] : [];
  });

/** The tick that says that all of them are right. */
export const tickOf = (all: readonly Questioned[]): string =>
  all.map(({ definition, asked }) => `${definition.id} ${asked.tick}`).join(" ");
