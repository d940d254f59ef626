import type { HolidayChanges } from "../../lib/calendar/holidays";
import { type Instant, dayOf, timeOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { shownTime } from "../../lib/calendar/wareki";
import { DueChip } from "./due-chip";

interface Props {
  page: Page;
  due: Instant;
  changes: HolidayChanges;
  /** Whether it still matters how many working days are left. */
  counts: boolean;
}

/** A deadline: its day and time, and how many working days are left. */
export const Due = ({ page, due, changes, counts }: Props) => (
  <>
    <Day day={dayOf(due)} lang={page.lang} weekday /> {shownTime(timeOf(due))}{" "}
    {counts && <DueChip page={page} due={due} changes={changes} />}
  </>
);
