import { choice, fiscalYear, line, optionalDay, optionalLine, quantity } from "../../lib/fields";
import { type Typed, check, fault } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import { type Quantity, shownQuantity } from "../../lib/quantity";
import { shownDay } from "../../lib/calendar/wareki";
import { sourceFields } from "../forms";
import {
  type Definition,
  type IndicatorValue,
  type NewValue,
  definitionIn,
} from "../model/indicator";
import { type Checked, kept } from "./forms";

export const valueKinds = ["target", "actual"] as const;

/** An indicator as its values are read: its definitions, oldest first, and all that was recorded. */
export interface Series {
  readonly indicatorId: string;
  readonly definitions: readonly Definition[];
  readonly values: readonly IndicatorValue[];
}

export interface CheckedValue {
  readonly value: NewValue;
  readonly quantity: Quantity;
  readonly definition: Definition;
}

const ofForm = {
  kind: choice(valueKinds),
  year: fiscalYear,
  period: optionalLine({ max: 40 }),
};
const saidForm = {
  asOf: optionalDay,
  publishedOn: optionalDay,
  note: optionalLine({ max: 500 }),
  ...sourceFields,
};

type Of = Pick<NewValue, "kind" | "year" | "period"> & { readonly definition: Definition };

/** Of what a value is; its definition is the one chosen, or else that of the year. */
function checkOf({ indicatorId, definitions }: Series, typed: Typed): Checked<Of> {
  const checked = check(ofForm, typed);
  if (!checked.ok) return checked;
  const { kind, year, period } = checked.values;
  const definition =
    definitions.find(({ id }) => id === typed["definition"]) ??
    definitionIn(definitions, indicatorId, year);
  return definition
    ? { ok: true, values: { kind, year, period: kept(period), definition } }
    : { ok: false, faults: { definition: [fault("notChosen")] } };
}

/** Checks a value, read in the unit of the definition by which it is measured. */
export function checkValue(series: Series, typed: Typed): Checked<CheckedValue> {
  const of = checkOf(series, typed);
  const unit = of.ok ? of.values.definition.unit : null;
  const said = check({ ...saidForm, value: quantity(unit) }, typed);
  if (!of.ok || !said.ok) {
    const faults = { ...(!of.ok && of.faults), ...(!said.ok && said.faults) };
    return { ok: false, faults };
  }
  const { definition, ...identity } = of.values;
  const { value: typedQuantity, asOf, publishedOn, note, source, sourceUrl } = said.values;
  const { value: digits, isApproximate } = typedQuantity;
  const value = {
    definitionId: definition.id,
    ...identity,
    value: digits,
    isApproximate,
    asOf,
    publishedOn,
    note: kept(note),
    source: kept(source),
    sourceUrl: kept(sourceUrl),
    isWithdrawn: false,
  };
  return { ok: true, values: { value, quantity: typedQuantity, definition } };
}

/** What a correction is of stays as it was recorded. */
export const identityTyped = (value: IndicatorValue): Typed => ({
  kind: value.kind,
  year: String(value.year),
  period: value.period,
  definition: value.definitionId,
});

const dayTyped = (day: string | null, lang: Lang) => (day === null ? "" : shownDay(day, lang));

/** A recorded value as its form would have it typed. */
export const valueTyped = (value: IndicatorValue, lang: Lang): Typed => ({
  ...identityTyped(value),
  value: shownQuantity(value.value, value.isApproximate, lang),
  asOf: dayTyped(value.asOf, lang),
  publishedOn: dayTyped(value.publishedOn, lang),
  note: value.note,
  source: value.source,
  sourceUrl: value.sourceUrl,
});

export const withdrawForm = { reason: line({ max: 500 }) };

export const sameValue = { value: [fault("sameValue")] };
