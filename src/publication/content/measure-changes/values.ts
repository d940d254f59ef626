import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Lang } from "../../../lib/lang";
import { shownQuantity } from "../../../lib/quantity";
import type { DefinitionContent, ValueContent } from "../../../measures/model/content";
import { words } from "../measure-change-words";
import { type MeasureChange, said } from "./telling";

const slotOf = ({ kind, year, period }: ValueContent) => `${kind} ${year} ${period}`;

/** The newest revision of each value. */
const newest = (values: readonly ValueContent[]): Map<string, ValueContent> => {
  const held = new Map<string, ValueContent>();
  for (const value of values)
    if ((held.get(slotOf(value))?.revision ?? 0) < value.revision) held.set(slotOf(value), value);
  return held;
};

const nameOf = (definition: DefinitionContent, value: ValueContent, lang: Lang): string => {
  const w = words[lang];
  const year = fiscalYearName(value.year, lang);
  const name = (lang === "en" && definition.nameEn) || definition.name;
  return w.value(name, value.period ? w.inPeriod(year, value.period) : year, w.values[value.kind]);
};

/** Values added under a definition, and values that were revised. */
export function valueChanges(
  before: DefinitionContent | undefined,
  after: DefinitionContent,
  lang: Lang,
): MeasureChange[] {
  const w = words[lang];
  const told = ({ value, isApproximate, isWithdrawn }: ValueContent) =>
    isWithdrawn
      ? w.withdrawn
      : `${shownQuantity(value, isApproximate, lang)}${lang === "en" ? " " : ""}${after.unit}`;
  const was = newest(before?.values ?? []);
  return [...newest(after.values)].flatMap(([slot, value]) => {
    const earlier = was.get(slot);
    const name = nameOf(after, value, lang);
    if (earlier === undefined)
      return value.isWithdrawn ? [] : [said(w.valueAdded(name, told(value)))];
    if (earlier.revision === value.revision) return [];
    if (value.isWithdrawn) return [said(w.valueWithdrawn(name, told(earlier)))];
    return told(earlier) === told(value)
      ? [said(w.rewritten(name))]
      : [said(w.valueRevised(name, told(earlier), told(value)))];
  });
}
