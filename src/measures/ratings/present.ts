import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import { shownDay } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";
import type { FiscalYear, Scheme } from "../model/rating";
import { gradeChoices } from "../present";
import type { Met } from "./queries";
import { words } from "./words";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The followed years, newest first, open or closed. */
export const yearChoices = (years: readonly FiscalYear[], lang: Lang): Choice[] =>
  years.map(({ year }) => ({ value: String(year), label: fiscalYearName(year, lang) }));

/** The grades by which the council rates the years. */
export const councilGrades = (
  years: readonly FiscalYear[],
  schemes: readonly Scheme[],
  lang: Lang,
) => gradeChoices(schemes, new Set(years.map(({ councilSchemeId }) => councilSchemeId)), lang);

/** A meeting by its number and day. */
export const meetingName = (number: number | null, day: string | null, lang: Lang): string =>
  words[lang].meetingOf(number, day === null ? "" : shownDay(day, lang));

export const meetingChoices = (meetings: readonly Met[], lang: Lang): Choice[] =>
  meetings.map(({ id, number, day }) => ({ value: id, label: meetingName(number, day, lang) }));
