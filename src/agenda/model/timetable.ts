import type { Time } from "../../lib/clock";
import type { Meeting } from "../../meetings/model";
import type { AgendaItem } from "../model";

/** An item in its place, with the times at which it is expected to begin and end. */
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

/** When each item begins and ends, one after another from the planned start, and whether all fit the frame. */
export function timetable(
  items: readonly AgendaItem[],
  planned: Pick<Meeting, "plannedStart" | "plannedEnd">,
): Timetable {
  const start = planned.plannedStart === null ? null : minuteOf(planned.plannedStart);
  const at = (minutes: number) => (start === null ? null : timeAt(start + minutes));
  const slots: Slot[] = [];
  let total = 0;
  for (const item of items) {
    const begins = total;
    total += item.minutes ?? 0;
    slots.push({ item, number: slots.length + 1, start: at(begins), end: at(total) });
  }
  const frame =
    start === null || planned.plannedEnd === null ? null : minuteOf(planned.plannedEnd) - start;
  return {
    slots,
    total,
    frame,
    spare: frame === null ? null : frame - total,
    end: at(total),
    unplanned: items.filter(({ minutes }) => minutes === null).length,
  };
}
