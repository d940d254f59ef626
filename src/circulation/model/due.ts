import { readDue } from "../../actions/model/due";
import { closingTime } from "../../lib/calendar/deadline";
import type { HolidayChanges } from "../../lib/calendar/holidays";
import { workingDaysAfter } from "../../lib/calendar/working-days";
import { type Day, type Instant, dayOf, instantOf } from "../../lib/clock";
import { type Reading, read, unread } from "../../lib/reading";
import type { Circulation } from "../model";

/** So many working days are given unless another deadline is typed (事務局の目安). */
const usualDays = 3;

const evening = (day: Day): Instant => instantOf(day, closingTime);

/** The deadline that is proposed: the evening of the third working day from now. */
export const usualDue = (now: Instant, changes?: HolidayChanges): Instant =>
  evening(workingDaysAfter(dayOf(now), usualDays, changes));

/** The deadline that is proposed when one is extended: three working days after it, or after today where it has passed. */
export const laterDue = (
  { due }: Pick<Circulation, "due">,
  now: Instant,
  changes?: HolidayChanges,
): Instant => usualDue(due > now ? due : now, changes);

/** Reads the day until whose evening (17:00) the seats reply: a day, or 「５営業日後」. Faults: duePast, and those of `readDue`. */
export function readEvening(
  typed: string,
  now: Instant,
  changes: HolidayChanges,
): Reading<Instant> {
  const day = readDue(typed, { today: dayOf(now), stored: null, changes });
  if (!day.ok) return day;
  const due = evening(day.value);
  return due > now ? read(due) : unread("duePast", { due });
}

/** The same for an extension, which has to be later than the deadline was. Fault: dueNotLater. */
export function readExtension(
  typed: string,
  seen: Pick<Circulation, "due">,
  now: Instant,
  changes: HolidayChanges,
): Reading<Instant> {
  const due = readEvening(typed, now, changes);
  return due.ok && due.value <= seen.due ? unread("dueNotLater", { due: seen.due }) : due;
}
