import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import {
  choice,
  fiscalYear,
  line,
  optionalFiscalYear,
  optionalLine,
  optionalProse,
  optionalQuantity,
  prose,
} from "../../lib/fields";
import { type FormState, type Typed, check, fault } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import { type Quantity, shownQuantity, unitDiffers } from "../../lib/quantity";
import { sourceFields } from "../forms";
import { type Definition, type Indicator, directions, indicatorKinds } from "../model/indicator";

export type Checked<V> =
  | { readonly ok: true; readonly values: V }
  | { readonly ok: false; readonly faults: FormState["faults"] };

export const indicatorForm = { kind: choice(indicatorKinds), direction: choice(directions) };

/** What a definition says; `reason` is why it came in place of the one before. */
export type DefinitionValues = Omit<Definition, "id" | "indicatorId" | "number" | "version">;

const wordings = {
  name: line({ max: 200 }),
  nameEn: optionalLine({ max: 300 }),
  formula: optionalProse({ max: 1_000 }),
  baselineYear: optionalFiscalYear,
  ...sourceFields,
};
const measured = { unit: line({ max: 20 }), fromYear: fiscalYear };

const fieldsFor = (typed: Typed) => ({
  ...wordings,
  ...measured,
  baseline: optionalQuantity(typed["unit"]?.trim() || null),
});

/** A text as the tables keep it: nothing typed is an empty one. */
export const kept = (typed: string | null): string => typed ?? "";

/** Which of the two is missing where only one was typed. */
function half(baseline: unknown, year: number | null): FormState["faults"] {
  if ((baseline === null) === (year === null)) return {};
  return { [baseline === null ? "baseline" : "baselineYear"]: [fault("baselineHalf")] };
}

/** What is wrong with a baseline that was read: 「約」 cannot be kept of it, nor a unit other than the definition's. */
function baselineFaults(baseline: Quantity | null, unit: string): FormState["faults"] {
  if (baseline === null) return {};
  if (baseline.isApproximate)
    return { baseline: [fault("baselineAbout", { value: baseline.value })] };
  return unitDiffers(baseline.unit, unit)
    ? { baseline: [fault("baselineUnit", { typed: baseline.unit ?? "", unit })] }
    : {};
}

/** Checks a definition. Its baseline has a year, and its year a baseline; it is exact, and in the definition's unit. */
export function checkDefinition(typed: Typed): Checked<DefinitionValues> {
  const checked = check(fieldsFor(typed), typed);
  if (!checked.ok) return checked;
  const { baseline, baselineYear, nameEn, formula, source, sourceUrl, ...rest } = checked.values;
  const faults = { ...half(baseline, baselineYear), ...baselineFaults(baseline, rest.unit) };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const values = {
    ...rest,
    baseline: baseline?.value ?? null,
    baselineYear,
    nameEn: kept(nameEn),
    formula: kept(formula),
    source: kept(source),
    sourceUrl: kept(sourceUrl),
    reason: "",
  };
  return { ok: true, values };
}

/** What is wrong with a definition that would begin no later than the one before it. */
export const beginsAfter = (
  checked: Checked<DefinitionValues>,
  before: Pick<Definition, "fromYear"> | undefined,
): FormState["faults"] =>
  checked.ok && before && checked.values.fromYear <= before.fromYear
    ? { fromYear: [fault("definitionNotLater", { year: String(before.fromYear) })] }
    : {};

/** Checks a definition that comes in place of the newest: with its reason, from a later year on. */
export function checkNewDefinition(
  typed: Typed,
  newest: Pick<Definition, "fromYear">,
): Checked<DefinitionValues> {
  const checked = checkDefinition(typed);
  const given = check({ reason: prose({ max: 500 }) }, typed);
  const faults: FormState["faults"] = {
    ...(!checked.ok && checked.faults),
    ...(!given.ok && given.faults),
    ...beginsAfter(checked, newest),
  };
  return checked.ok && given.ok && Object.keys(faults).length === 0
    ? { ok: true, values: { ...checked.values, reason: given.values.reason } }
    : { ok: false, faults };
}

const yearTyped = (year: number | null, lang: Lang) =>
  year === null ? "" : fiscalYearName(year, lang);

/** A stored definition as its form would have it typed. */
export const definitionTyped = (definition: Definition, lang: Lang): Typed => ({
  name: definition.name,
  nameEn: definition.nameEn,
  formula: definition.formula,
  unit: definition.unit,
  baseline: definition.baseline === null ? "" : shownQuantity(definition.baseline, false, lang),
  baselineYear: yearTyped(definition.baselineYear, lang),
  fromYear: yearTyped(definition.fromYear, lang),
  source: definition.source,
  sourceUrl: definition.sourceUrl,
});

/** A stored indicator with its newest definition and its place as its form would have them typed; first is an empty place. */
export const indicatorTyped = (
  { kind, direction }: Indicator,
  newest: Definition,
  after: string | null,
  lang: Lang,
): Typed => ({ ...definitionTyped(newest, lang), kind, direction, after: after ?? "" });
