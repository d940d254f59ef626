import { shownTime } from "../lib/calendar/wareki";
import type { Time } from "../lib/clock";
import type { Page } from "../lib/page";
import { words } from "../words/agenda-table";
import { SummaryList } from "./summary-list";

/** Minutes of the items together, of the meeting, and what is left; see the agenda's `timetable`. */
export interface Timing {
  readonly total: number;
  readonly frame: number | null;
  readonly spare: number | null;
  readonly end: Time | null;
  readonly unplanned: number;
}

/** Whether the items fit the time that the meeting has. */
const verdict = (page: Pick<Page, "lang">, spare: number): string => {
  const w = words[page.lang];
  if (spare === 0) return w.exact;
  return spare > 0 ? w.spare(spare) : w.over(-spare);
};

interface Props {
  page: Pick<Page, "lang">;
  timing: Timing;
  /** Whether the meeting is over: then nothing is expected of it any more. */
  isPast: boolean;
}

const Outlook = ({ page, timing: { spare, unplanned } }: Omit<Props, "isPast">) => (
  <>
    {spare !== null && (spare !== 0 || unplanned === 0) && (
      <p class={spare < 0 ? "error" : "small"}>{verdict(page, spare)}</p>
    )}
    {unplanned > 0 && <p class="small">{words[page.lang].unplanned(unplanned)}</p>}
  </>
);

const rowsOf = ({ page, timing: { total, frame, end }, isPast }: Props) => {
  const w = words[page.lang];
  const planned = frame === null ? w.noFrame : w.minutes(frame);
  const whole = { term: w.total, value: w.minutes(total) };
  if (isPast) return frame === null ? [whole] : [whole, { term: w.frame, value: planned }];
  return [
    whole,
    { term: w.frame, value: planned },
    { term: w.end, value: end === null ? w.noFrame : shownTime(end) },
  ];
};

/** The items' minutes together against the meeting's frame, and when the last is expected to end. */
export const AgendaTiming = (props: Props) => {
  const { page, timing, isPast } = props;
  if (isPast && timing.total === 0) return null;
  return (
    <div class="agenda-timing">
      <SummaryList figures rows={rowsOf(props)} />
      {!isPast && <Outlook page={page} timing={timing} />}
    </div>
  );
};
