import type { Time } from "../../lib/clock";
import type { Meeting } from "../../meetings/model";
import type { AgendaItem } from "../model";

/**
 * An item in its place, with the times at which it is expected to begin and end: null where nobody can tell, because
 * the meeting has no start, or this item (for its end) or one before it no minutes.
 */
export interface Slot {
  readonly item: AgendaItem;
  readonly number: number;
  readonly start: Time | null;
  readonly end: Time | null;
}

export interface Timetable {
  readonly slots: readonly Slot[];
  /** Minutes of all items together; those without minutes count nothing. */
  readonly total: number;
  /** Minutes from the planned start to the planned end. */
  readonly frame: number | null;
  /** Minutes left of the frame; negative when the items need more. */
  readonly spare: number | null;
  /** When the last item is expected to end. */
  readonly end: Time | null;
  /** How many items have no minutes yet. */
  readonly unplanned: number;
}

const minuteOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
// 24:10 is ten past midnight, as broadcasters write it: the order of times stays readable.
const timeAt = (minute: number): Time =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** Minutes from the start of the meeting to where each item begins and ends, as far as the lengths are known. */
function spansOf(items: readonly AgendaItem[]) {
  let at: number | null = 0;
  return items.map((item) => {
    const begins = at;
    at = at === null || item.minutes === null ? null : at + item.minutes;
    return { item, begins, ends: at };
  });
}

/** When each item begins and ends, one after another from the planned start, and whether all fit the frame. */
export function timetable(
  items: readonly AgendaItem[],
  planned: Pick<Meeting, "plannedStart" | "plannedEnd">,
): Timetable {
  const start = planned.plannedStart === null ? null : minuteOf(planned.plannedStart);
  const at = (minutes: number | null) =>
    start === null || minutes === null ? null : timeAt(start + minutes);
  const total = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const frame =
    start === null || planned.plannedEnd === null ? null : minuteOf(planned.plannedEnd) - start;
  return {
    slots: spansOf(items).map(({ item, begins, ends }, i) => ({
      item,
      number: i + 1,
      start: at(begins),
      end: at(ends),
    })),
    total,
    frame,
    spare: frame === null ? null : frame - total,
    end: at(total),
    unplanned: items.filter(({ minutes }) => minutes === null).length,
  };
}
