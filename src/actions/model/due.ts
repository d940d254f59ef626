import { type HolidayChanges, closedReason } from "../../lib/calendar/holidays";
import { plain } from "../../lib/calendar/plain";
import { readDay } from "../../lib/calendar/typed";
import {
  nextWorkingDay,
  workingDaysAfter,
  workingDaysBefore,
} from "../../lib/calendar/working-days";
import type { Day } from "../../lib/clock";
import { type Reading, quoted, read, unread } from "../../lib/reading";

/** What a due day is read against. `stored` is what stands there already, which is not questioned again. */
export interface DueContext {
  readonly today: Day;
  readonly stored: Day | null;
  readonly changes: HolidayChanges;
}

const counted =
  /^(?:in )?(?<count>\d{1,4}) ?(?:営業日後|(?:working|business) days?(?: (?:from now|later))?)(?: ?(?:まで|必着|厳守))?$/;
const mostDaysAfter = 500;

function after(count: number, typed: string, { today, changes }: DueContext): Reading<Day> {
  return count > mostDaysAfter
    ? unread("dueTooFar", { typed, maximum: String(mostDaysAfter) })
    : read(workingDaysAfter(today, count, changes));
}

function fitting(day: Day, { today, stored, changes }: DueContext): Reading<Day> {
  if (day === stored) return read(day);
  if (day < today) return unread("actionDuePast", { day });
  const reason = closedReason(day, changes);
  if (reason === null) return read(day);
  return unread("dueClosed", {
    day,
    ja: reason.ja,
    en: reason.en,
    before: workingDaysBefore(day, 1, changes),
    after: nextWorkingDay(day, changes),
  });
}

/**
 * Reads the day by which an action is due: a day in any of the ways of `readDay`, or so many working days from today
 * (10営業日後). Faults: notADue, dueTooFar, actionDuePast, dueClosed with the open days around it, and those of readDay.
 */
export function readDue(typed: string, context: DueContext): Reading<Day> {
  const count = counted.exec(plain(typed))?.groups?.["count"];
  if (count !== undefined) return after(Number(count), quoted(typed), context);
  const day = readDay(typed);
  if (day.ok) return fitting(day.value, context);
  return day.fault.code === "notADate" ? unread("notADue", { typed: quoted(typed) }) : day;
}
