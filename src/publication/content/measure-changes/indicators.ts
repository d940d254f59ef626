import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Lang } from "../../../lib/lang";
import type { DefinitionContent, IndicatorContent } from "../../../measures/model/content";
import { words } from "../measure-change-words";
import { type MeasureChange, factChanges, pairs, said, sourceOf, textChanges } from "./telling";
import { valueChanges } from "./values";

const nameOf = ({ definitions }: IndicatorContent, lang: Lang): string => {
  const last = definitions.at(-1);
  return (lang === "en" && last?.nameEn) || (last?.name ?? "");
};

const factsOf = (one: DefinitionContent, lang: Lang) => ({
  name: one.name,
  nameEn: one.nameEn,
  unit: one.unit,
  baseline:
    one.baseline === null || one.baselineYear === null
      ? (one.baseline ?? "")
      : words[lang].inPeriod(one.baseline, fiscalYearName(one.baselineYear, lang)),
  fromYear: fiscalYearName(one.fromYear, lang),
});

const textsOf = (one: DefinitionContent) => ({
  formula: one.formula,
  reason: one.reason,
  source: sourceOf(one),
});

const definitionChanges = (was: IndicatorContent, is: IndicatorContent, lang: Lang) => {
  const w = words[lang];
  const told = ({ number }: DefinitionContent) => w.definition(nameOf(is, lang), number);
  return pairs(was.definitions, is.definitions, ({ number }) => String(number), {
    removed: (one) => [said(w.removed(told(one)))],
    added: (one) => [said(w.added(told(one))), ...valueChanges(undefined, one, lang)],
    kept: (earlier, one) => [
      ...factChanges(told(one), factsOf(earlier, lang), factsOf(one, lang), lang),
      ...textChanges(told(one), textsOf(earlier), textsOf(one), lang),
      ...valueChanges(earlier, one, lang),
    ],
  });
};

/** What changed in the indicators: their definitions and values, with what was revised. */
export const indicatorChanges = (
  before: readonly IndicatorContent[],
  after: readonly IndicatorContent[],
  lang: Lang,
): MeasureChange[] => {
  const w = words[lang];
  const told = (one: IndicatorContent) => w.indicator(nameOf(one, lang));
  const kinds = ({ kind, direction }: IndicatorContent) => ({
    kind: w.indicatorKinds[kind],
    direction: w.directions[direction],
  });
  return pairs(before, after, ({ key }) => key, {
    removed: (one) => [said(w.removed(told(one)))],
    added: (one) => [
      said(w.added(told(one))),
      ...one.definitions.flatMap((definition) => valueChanges(undefined, definition, lang)),
    ],
    kept: (was, is) => [
      ...factChanges(told(is), kinds(was), kinds(is), lang),
      ...definitionChanges(was, is, lang),
    ],
  });
};
