import type { HolidayChanges } from "../../../lib/calendar/holidays";
import { workingDaysAfter } from "../../../lib/calendar/working-days";
import { type Day, type Instant, type Time, instantOf } from "../../../lib/clock";

/** A deadline to choose: so many working days from today, and the day that this is. */
export interface DayChoice {
  readonly days: number;
  readonly day: Day;
}

/** So far ahead a deadline may be put, in working days. */
export const mostDays = 20;

/** The days to choose from, the nearest first. */
export const dayChoices = (today: Day, changes: HolidayChanges): DayChoice[] =>
  Array.from({ length: mostDays }, (_, i) => ({
    days: i + 1,
    day: workingDaysAfter(today, i + 1, changes),
  }));

/** The instant of a deadline so many working days from today. */
export const dueAfter = (today: Day, days: number, time: Time, changes: HolidayChanges): Instant =>
  instantOf(workingDaysAfter(today, days, changes), time);
