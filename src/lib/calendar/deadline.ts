import { dayOf, instantOf, type Day, type Instant, type Time } from "../clock";
import type { Lang } from "../lang";
import { quoted, read, unread, type Reading } from "../reading";
import type { HolidayChanges } from "./holidays";
import { plain } from "./plain";
import { readDay, readTime } from "./typed";
import { shownDay, shownTime } from "./wareki";
import { deadlines } from "./words";
import { workingDaysBefore, workingDaysBetween } from "./working-days";

/** A deadline is a day and a time in Japan; it has passed when the time has. */
export interface Deadline {
  readonly day: Day;
  readonly time: Time;
}

export type Urgency = "past" | "soon" | "later";

/** The time a deadline has when none is given. */
export const closingTime: Time = "17:00";

/** So few working days left are said to be soon. */
const soon = 3;
const mostDaysBefore = 250;

const overdue = (due: Deadline, today: Day, lang: Lang, changes?: HolidayChanges) => {
  const days = workingDaysBetween(due.day, today, changes);
  return days === 0 ? deadlines[lang].justOverdue : deadlines[lang].overdue(days);
};

/** How a deadline stands now: あと４営業日, 本日17:00まで, 締切超過（２営業日）; `soon` from three working days before. */
export function shownDeadline(
  due: Deadline,
  now: Instant,
  lang: Lang,
  changes?: HolidayChanges,
): { readonly text: string; readonly urgency: Urgency } {
  const today = dayOf(now);
  const words = deadlines[lang];
  if (now > instantOf(due.day, due.time))
    return { text: overdue(due, today, lang, changes), urgency: "past" };
  const time = shownTime(due.time);
  if (due.day === today) return { text: words.today(time), urgency: "soon" };
  const left = workingDaysBetween(today, due.day, changes);
  if (left === 0)
    return {
      text: words.beforeWorkingDay(shownDay(due.day, lang, { weekday: true }), time),
      urgency: "soon",
    };
  return { text: words.left(left), urgency: left <= soon ? "soon" : "later" };
}

const clock = String.raw`(?<time>(?:(?:午前|午後|am|pm) ?)?\d{1,2}(?::\d{2}|時(?:半|\d{1,2}分?)?)(?: ?(?:am|pm))?|\d{1,2} ?(?:am|pm)|正午)?`;
const ending = "(?: ?(?:まで|必着|厳守))?$";
const relative = new RegExp(
  String.raw`^(?<count>\d{1,4}) ?(?:営業日前|(?:working|business) days? before)[の ,]*(?:at )?${clock}${ending}`,
);
const absolute = new RegExp(String.raw`^(?<day>.+?)[t ,]*(?:at )?${clock}${ending}`);

const at = (day: Day, typedTime: string | undefined): Reading<Deadline> => {
  const time = typedTime === undefined ? read(closingTime) : readTime(typedTime);
  return time.ok ? read({ day, time: time.value }) : time;
};

type Parts = Readonly<Record<string, string | undefined>>;

function before(
  parts: Parts,
  typed: string,
  meetingDay: Day | null,
  changes?: HolidayChanges,
): Reading<Deadline> {
  const count = Number(parts["count"]);
  if (meetingDay === null) return unread("deadlineNeedsDay", { typed });
  if (count > mostDaysBefore)
    return unread("tooManyDaysBefore", { typed, maximum: String(mostDaysBefore) });
  return at(workingDaysBefore(meetingDay, count, changes), parts["time"]);
}

function on(parts: Parts, typed: string): Reading<Deadline> {
  const day = readDay(parts["day"] ?? "");
  if (day.ok) return at(day.value, parts["time"]);
  return day.fault.code === "notADate" ? unread("notADeadline", { typed }) : day;
}

/**
 * Reads a deadline: an absolute day with or without a time (令和９年１月８日 17時), or working days before the meeting
 * (４営業日前, 4営業日前 12:00). Faults: notADeadline, deadlineNeedsDay, tooManyDaysBefore, and those of readDay and readTime.
 */
export function readDeadline(
  typed: string,
  meetingDay: Day | null,
  changes?: HolidayChanges,
): Reading<Deadline> {
  const text = plain(typed);
  const counted = relative.exec(text)?.groups;
  return counted
    ? before(counted, quoted(typed), meetingDay, changes)
    : on(absolute.exec(text)?.groups ?? {}, quoted(typed));
}
