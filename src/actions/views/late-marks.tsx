import { workingDaysBetween } from "../../lib/calendar/working-days";
import type { Day } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import type { Waited } from "../model/stage";
import { words } from "../words";

interface Props {
  page: Pick<Page, "lang" | "today">;
  time: Waited;
  due: Day | null;
}

/** 締切超過, and how long nobody has moved it; nothing where it is in time. */
export const LateMarks = ({ page, time, due }: Props) => {
  const w = words[page.lang];
  const days = due === null ? 0 : workingDaysBetween(due, page.today);
  return (
    <>
      {time.isOverdue && (
        <Chip tone="late">{days > 0 ? w.overdue(String(days)) : w.justOverdue}</Chip>
      )}{" "}
      {time.isStuck && <Chip tone="soon">{w.waited(String(time.waited))}</Chip>}
    </>
  );
};
