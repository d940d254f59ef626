import { workingDaysAfter } from "../lib/calendar/working-days";
import { type Day, type Instant, instantOf } from "../lib/clock";

/** What has no deadline waits as if it had so many working days. */
const usualDays = 5;

/** Tasks by their deadlines, what is overdue first; what has none stands among them as if it were due within the week. */
export function pressing<T extends { readonly due?: Instant }>(
  tasks: readonly T[],
  today: Day,
): T[] {
  const usual = instantOf(workingDaysAfter(today, usualDays), "23:59");
  const dueOf = (task: T) => task.due ?? usual;
  return tasks.toSorted((one, other) => {
    if (dueOf(one) === dueOf(other)) return 0;
    return dueOf(one) < dueOf(other) ? -1 : 1;
  });
}
