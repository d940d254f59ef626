import { dayNumber, dayNumbered, type Day } from "../clock";
import { isWorkingDay, type HolidayChanges } from "./holidays";

const step = (day: Day, days: number): Day => dayNumbered(dayNumber(day) + days);

function walk(day: Day, count: number, direction: 1 | -1, changes?: HolidayChanges): Day {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = step(reached, direction);
    if (isWorkingDay(reached, changes)) left -= 1;
  }
  return reached;
}

/** The nth working day before a day, the day itself not counted (４営業日前); with 0, the day itself. */
export const workingDaysBefore = (day: Day, count: number, changes?: HolidayChanges): Day =>
  walk(day, count, -1, changes);

/** The nth working day after a day, the day itself not counted; with 0, the day itself. */
export const workingDaysAfter = (day: Day, count: number, changes?: HolidayChanges): Day =>
  walk(day, count, 1, changes);

/** The day itself when offices are open, or the first open day after it (where a statutory deadline moves to). */
export const nextWorkingDay = (day: Day, changes?: HolidayChanges): Day =>
  isWorkingDay(day, changes) ? day : walk(day, 1, 1, changes);

/**
 * How many working days lie after `from`, up to and including `to`: Friday to Monday is 1, a day to itself 0.
 * Negative when `to` comes first.
 */
export function workingDaysBetween(from: Day, to: Day, changes?: HolidayChanges): number {
  if (to < from) return 0 - workingDaysBetween(to, from, changes);
  const last = dayNumber(to);
  let count = 0;
  for (let number = dayNumber(from) + 1; number <= last; number += 1)
    if (isWorkingDay(dayNumbered(number), changes)) count += 1;
  return count;
}
