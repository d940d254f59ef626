import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Lang } from "../../lib/lang";
import { shownQuantity } from "../../lib/quantity";
import { currentValues } from "../model/achievement";
import { type Definition, type IndicatorValue, definitionIn } from "../model/indicator";
import { openYears } from "../model/reporting";
import { type Choice, gradeChoices } from "../present";
import { asOfName, valueName } from "./entry-forms";
import type { ReportDesk } from "./queries";

/** The open years to choose from, newest first. */
export const yearOptions = ({ years }: Pick<ReportDesk, "years">, lang: Lang): Choice[] =>
  openYears(years).map(({ year }) => ({
    value: String(year),
    label: fiscalYearName(year, lang),
  }));

/** The grades by which the ministries rate the open years. */
export const ratingOptions = (
  { years, schemes }: Pick<ReportDesk, "years" | "schemes">,
  lang: Lang,
): Choice[] =>
  gradeChoices(schemes, new Set(openYears(years).map(({ selfSchemeId }) => selfSchemeId)), lang);

/** An indicator of which the actual can be typed beside a report. */
export interface FigureAsked {
  readonly value: string;
  readonly asOf: string;
  readonly name: string;
  readonly unit: string;
  /** The newest actual with its year; null where there is none. */
  readonly last: { readonly value: string; readonly year: string } | null;
}

/** The newest actual by this definition; those of others cannot be compared with it. */
function lastOf(all: readonly IndicatorValue[], { id, unit }: Definition, lang: Lang) {
  const values = all.filter(({ definitionId }) => definitionId === id);
  const newest = currentValues({ values }, "actual").at(-1);
  if (newest === undefined) return null;
  const { value, isApproximate, year } = newest;
  const shown = shownQuantity(value, isApproximate, lang);
  return { value: `${shown}${unit}`, year: fiscalYearName(year, lang) };
}

/** The indicators of the measure, as the form of a report asks for them. */
export const figuresAsked = (desk: ReportDesk, year: number, lang: Lang): FigureAsked[] =>
  desk.indicators.flatMap((indicator) => {
    const definition = definitionIn(desk.definitions, indicator.id, year);
    if (!definition) return [];
    return [
      {
        value: valueName(definition),
        asOf: asOfName(definition),
        name: (lang === "en" && definition.nameEn) || definition.name,
        unit: definition.unit,
        last: lastOf(desk.values, definition, lang),
      },
    ];
  });
