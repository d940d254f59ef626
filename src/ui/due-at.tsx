import type { HolidayChanges } from "../lib/calendar/holidays";
import { shownDay, shownTime } from "../lib/calendar/wareki";
import { dayOf, type Instant, timeOf } from "../lib/clock";
import type { Page } from "../lib/page";
import { Due } from "./due";

interface Props {
  page: Page;
  due: Instant;
  holidays: HolidayChanges;
  /** Whether it still matters how many working days are left. */
  counts: boolean;
}

/** A deadline: its day and time, and how many working days are left. */
export const DueAt = ({ page, due, holidays, counts }: Props) => (
  <>
    <time datetime={due}>
      {shownDay(dayOf(due), page.lang, { weekday: true })} {shownTime(timeOf(due))}
    </time>{" "}
    {counts && <Due page={page} at={due} holidays={holidays} />}
  </>
);
