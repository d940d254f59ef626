import type { Deadline } from "../../lib/calendar/deadline";
import type { HolidayChanges } from "../../lib/calendar/holidays";
import type { Day } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import { type Meeting, isOpen } from "../../meetings/model";
import type { Charter, Council, Status } from "../model";
import { replyDeadline, takesReplies } from "./hindrance";

/** The meeting as the pages of attendance show it. */
export interface Gathering {
  readonly id: string;
  readonly number: number | null;
  readonly day: Day | null;
  readonly start: string | null;
  readonly place: string;
  /** How whoever comes is there: online where everybody is. */
  readonly there: Extract<Status, "present" | "online">;
  readonly council: Readonly<Record<Lang, string>>;
  /** By when to reply; null once nobody may. */
  readonly due: Deadline | null;
  readonly contact: string;
  readonly charter: Charter | undefined;
  /** Whether it was held or cancelled. */
  readonly isPast: boolean;
  /** By which working days are counted. */
  readonly holidays: HolidayChanges;
}

export const gatheringOf = (
  meeting: Meeting,
  council: Council | undefined,
  charter: Charter | undefined,
  holidays: HolidayChanges,
): Gathering => ({
  id: meeting.id,
  number: meeting.number,
  day: meeting.day,
  start: meeting.actualStart ?? meeting.plannedStart,
  place: meeting.place,
  there: meeting.format === "online" ? "online" : "present",
  council: { ja: council?.name ?? "", en: council?.nameEn ?? "" },
  due: takesReplies(meeting) ? replyDeadline(meeting) : null,
  contact: meeting.contact,
  charter,
  isPast: !isOpen(meeting),
  holidays,
});
