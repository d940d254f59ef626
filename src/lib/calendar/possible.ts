import { dayNumber, dayNumbered, type Day } from "../clock";
import { unread, type Reading } from "../reading";
import { eras, weekdayName, weekdayOf, type Era } from "./wareki";

const first = 1873;
const last = 2199;
const before = (day: Day): Day => dayNumbered(dayNumber(day) - 1);

/** The day with these numbers, or null when the calendar has none. */
export function dayWith(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const [mm, dd] = [month, date].map((part) => String(part).padStart(2, "0"));
  const day = `${String(year).padStart(4, "0")}-${mm}-${dd}`;
  return dayNumbered(dayNumber(day)) === day ? day : null;
}

/** The fault of a year that no council can mean. */
export const yearFault = (typed: string, year: number): Reading<never> | null =>
  year < first || year > last
    ? unread("yearOutOfRange", { typed, first: String(first), last: String(last) })
    : null;

/** The fault of a day that its month does not have (２月30日), with the month's last day when there is such a month. */
export function missingDay(typed: string, year: number, month: number): Reading<never> {
  const next = month === 12 ? dayWith(year + 1, 1, 1) : dayWith(year, month + 1, 1);
  return unread("noSuchDay", next ? { typed, lastDay: before(next) } : { typed });
}

/** The fault of a day written in an era that it does not fall in (平成32年１月15日), with the day it would be. */
export function eraFault(typed: string, day: Day, era: Era): Reading<never> | null {
  const facts = { typed, day, era: era.name, eraEn: era.english };
  if (day < era.from) return unread("eraNotYet", { ...facts, firstDay: era.from });
  const following = eras[eras.indexOf(era) - 1];
  return following === undefined || day < following.from
    ? null
    : unread("eraPast", { ...facts, lastDay: before(following.from) });
}

/** The fault of a weekday (0 for Sunday) that is not the day's. */
export const weekdayFault = (typed: string, day: Day, weekday: number): Reading<never> | null =>
  weekday === weekdayOf(day)
    ? null
    : unread("weekdayMismatch", { typed, day, right: weekdayName(day, "ja") });
