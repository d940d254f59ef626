import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Lang } from "../../../lib/lang";
import type { Definition, IndicatorValue } from "../../model/indicator";
import { words } from "../value-words";

/** The year of a value, and its period where it has one. */
export function toldOf({ year, period }: IndicatorValue, lang: Lang): string {
  const name = fiscalYearName(year, lang);
  return period === "" ? name : words[lang].yearAndPeriod(name, period);
}

/** A definition by its number, the year from which it holds, and what it calls the indicator. */
export const definitionTold = (
  { number, fromYear, name, nameEn }: Definition,
  lang: Lang,
): string =>
  words[lang].definitionFrom(
    String(number),
    fiscalYearName(fromYear, lang),
    (lang === "en" && nameEn) || name,
  );
