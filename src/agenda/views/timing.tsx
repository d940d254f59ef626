import { shownTime } from "../../lib/calendar/wareki";
import type { Page } from "../../lib/page";
import { SummaryList } from "../../ui/summary-list";
import type { Timetable } from "../model";
import { words } from "../words/pages";

/** Whether the items fit the time that the meeting has. */
const verdict = (page: Page, spare: number): string => {
  const w = words[page.lang];
  if (spare === 0) return w.exact;
  return spare > 0 ? w.spare(spare) : w.over(-spare);
};

/** The items' minutes together against the meeting's frame, and when the last is expected to end. */
export const Timing = ({ page, timetable }: { page: Page; timetable: Timetable }) => {
  const w = words[page.lang];
  const { total, frame, spare, end, unplanned } = timetable;
  return (
    <div class="timing">
      <SummaryList
        compact
        rows={[
          { term: w.total, value: w.minutes(total) },
          { term: w.frame, value: frame === null ? w.noFrame : w.minutes(frame) },
          { term: w.end, value: end === null ? w.noFrame : shownTime(end) },
        ]}
      />
      {spare !== null && <p class={spare < 0 ? "error" : "small"}>{verdict(page, spare)}</p>}
      {unplanned > 0 && <p class="small">{w.unplanned(unplanned)}</p>}
    </div>
  );
};
