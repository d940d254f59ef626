import japaneseHolidays from "japanese-holidays";
import type { Day } from "../clock";
import { weekdayOf } from "./wareki";
import { holidayNames, saturday, sunday, yearEnd } from "./words";

/** Why government offices are closed on a day, in both languages. */
export interface ClosedReason {
  readonly ja: string;
  readonly en: string;
}

/** A day on which the national holidays differ from what the law said when this was built. */
interface HolidayChange {
  readonly isHoliday: boolean;
  readonly name: string;
  readonly nameEn: string;
}
export type HolidayChanges = ReadonlyMap<Day, HolidayChange>;

const noChanges: HolidayChanges = new Map();
const known = new Map<number, ReadonlyMap<string, string>>();
const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The 国民の祝日 of a year, with their names. Equinoxes of coming years are computed: the official ones are announced each February. */
export function nationalHolidays(year: number): ReadonlyMap<Day, string> {
  const cached = known.get(year);
  if (cached) return cached;
  const holidays = new Map(
    japaneseHolidays
      .getHolidaysOf(year)
      .map(({ month, date, name }) => [`${year}-${twoDigits(month)}-${twoDigits(date)}`, name]),
  );
  known.set(year, holidays);
  return holidays;
}

function holidayOn(day: Day, changes: HolidayChanges): ClosedReason | null {
  const change = changes.get(day);
  if (change)
    return change.isHoliday ? { ja: change.name, en: change.nameEn || change.name } : null;
  const name = nationalHolidays(Number(day.slice(0, 4))).get(day);
  return name === undefined ? null : { ja: name, en: holidayNames.get(name) ?? name };
}

const isYearEnd = (day: Day) => {
  const monthAndDate = day.slice(5);
  return monthAndDate >= "12-29" || monthAndDate <= "01-03";
};

/**
 * Why a day is a 行政機関の休日 (昭和63年法律第91号: national holidays, 29 December to 3 January, Saturdays and Sundays);
 * null when offices are open. `changes` may add a national holiday or take one away, never a weekend.
 */
export function closedReason(day: Day, changes: HolidayChanges = noChanges): ClosedReason | null {
  const holiday = holidayOn(day, changes);
  if (holiday) return holiday;
  if (isYearEnd(day)) return yearEnd;
  const weekday = weekdayOf(day);
  if (weekday === 6) return saturday;
  return weekday === 0 ? sunday : null;
}

/** Whether government offices are open on a day (開庁日). */
export const isWorkingDay = (day: Day, changes: HolidayChanges = noChanges): boolean =>
  closedReason(day, changes) === null;
